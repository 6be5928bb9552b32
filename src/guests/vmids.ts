import type { Ask } from "../api/by-template.ts";
import { isConflictError, isInvalidParametersError } from "../errors/index.ts";
import { checkedVmid } from "../inventory/checks.ts";

/** Hands out vmids that nobody has. */
export interface Vmids {
  /**
   * Runs `make` with the vmid, or with a free one for `"auto"`: no two runs of this client get the same, and when
   * somebody else was faster, `make` is run again with another.
   */
  claim<T>(
    wanted: number | "auto" | undefined,
    make: (vmid: number) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
}

/** How often somebody else may be faster. */
const mostTries = 20;

export function createVmids(ask: Ask): Vmids {
  const claimed = new Set<number>();

  async function isFree(vmid: number, signal?: AbortSignal): Promise<boolean> {
    try {
      await ask("GET", "/cluster/nextid", { vmid }, { signal, fresh: true });
      return true;
    } catch (error) {
      // A taken one comes as a 400 about the parameter (FACTS 25).
      if (isConflictError(error) || isInvalidParametersError(error)) return false;
      throw error;
    }
  }

  /** The server reserves nothing (FACTS 78), so that what is claimed here is passed over. */
  async function claimFree(signal?: AbortSignal): Promise<number> {
    const first = await ask("GET", "/cluster/nextid", {}, { signal });
    for (let vmid = first; ; vmid++) {
      if (claimed.has(vmid)) continue;
      claimed.add(vmid);
      if (vmid === first || (await isFreeOrRelease(vmid, signal))) return vmid;
    }
  }

  async function isFreeOrRelease(vmid: number, signal?: AbortSignal): Promise<boolean> {
    let free = false;
    try {
      free = await isFree(vmid, signal);
    } finally {
      if (!free) claimed.delete(vmid);
    }
    return free;
  }

  return {
    async claim(wanted, make, signal) {
      if (wanted !== undefined && wanted !== "auto") return await make(checkedVmid(wanted));
      for (let tries = 1; ; tries++) {
        const vmid = await claimFree(signal);
        try {
          return await make(vmid);
        } catch (error) {
          if (!isTaken(error, vmid) || tries === mostTries) throw error;
        } finally {
          claimed.delete(vmid);
        }
      }
    },
  };
}

/** S: PVE/Cluster.pm check_vmid_unused, PVE/AbstractConfig.pm create_and_lock_config. */
function isTaken(error: unknown, vmid: number): boolean {
  if (!isConflictError(error)) return false;
  const said = error.reason ?? "";
  return /already exists/i.test(said) && said.includes(String(vmid));
}
