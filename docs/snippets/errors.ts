// The code of docs/guides/errors.md.
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: 10 });

// #region catch
import { createClient, isNodeUnreachableError, isNotFoundError, isPermissionError } from "proxkit";

const pve = createClient({ url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch });
try {
  await pve.nodes("pve1").qemu(999).config.get();
} catch (error) {
  if (isNotFoundError(error)) console.log(error.message); // it may have moved: look at the list
  else if (isPermissionError(error)) console.log(`give ${error.privileges.join(" or ")} on ${error.path}`);
  else if (isNodeUnreachableError(error)) console.log(`${error.node} is down`);
  else throw error;
}
// #endregion

// #region give-up
const controller = new AbortController();
const reading = pve.inventory.guests({}, { signal: controller.signal });
controller.abort(new Error("the page was closed"));
await reading.catch((error: unknown) => console.log(String(error))); // Error: the page was closed
// #endregion

// #region events
const watched = createClient({
  url: cluster.urls,
  auth: cluster.credentials.token,
  fetch: cluster.fetch,
  onEvent(event) {
    if (event.type === "retry") console.warn(`${event.template}: again in ${event.delayMs} ms`);
    if (event.type === "response") console.log(`${event.template} ${event.status}`);
  },
});
await watched.version.get();
// #endregion
