/**
 * Text of the agent as it was written in the guest. The server hands its UTF-8 on byte by byte, each as a
 * character of its own (FACTS 89); bytes that are no UTF-8 stay as they came.
 */
export function agentText(sent: string | undefined): string {
  const text = sent ?? "";
  // oxlint-disable-next-line no-control-regex -- all that one byte can be
  if (!/[\u0080-\u00ff]/.test(text) || !/^[\u0000-\u00ff]*$/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}
