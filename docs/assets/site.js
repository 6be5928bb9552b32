// On a first visit the chapters are open; after that, as the reader left them.
for (const chapter of ["Start", "Use", "Agents", "Reference"]) {
  const key = `tsd-accordion-${chapter}`;
  try {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, "true");
  } catch {
    // Without storage they are closed.
  }
}
