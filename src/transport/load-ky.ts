import type { KyInstance } from "ky";

let loading: Promise<KyInstance> | undefined;

/**
 * ky, loaded by the first call: it has Node set up its fetch, more than half of the time that importing this package
 * would take. Remembered, since `import()` of what is there already costs as much as a place in the queue.
 */
export const loadKy = (): Promise<KyInstance> => (loading ??= import("ky").then(({ default: ky }) => ky));
