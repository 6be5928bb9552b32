const methodPattern = /^(?:GET|POST|PUT|DELETE)$/;

const notJson = (text: string): string => {
  const at = "at /usr/share/perl5/PVE/API2/Nodes.pm line 99.\n";
  const rest = text.slice(1, 21);
  return `commands param did not contain valid JSON: 'null' expected, at character offset 1 (before "${rest}") ${at}`;
};

function complaintsOf(command: unknown, index: number): string[] {
  if (typeof command !== "object" || command === null || Array.isArray(command)) {
    return [`[${index}]: type check ('object') failed`];
  }
  const missing = ["method", "path"].filter((name) => !(name in command));
  const { method } = command as { method?: unknown };
  const isOdd = method !== undefined && !(typeof method === "string" && methodPattern.test(method));
  return [
    ...missing.map((name) => `[${index}].${name}: property is missing and it is not optional`),
    ...(isOdd ? [`[${index}].method: value does not match the regex pattern`] : []),
  ];
}

/** What the server says against the `commands` of `/nodes/{node}/execute` (recorded in execute-lowercase-method). */
export function commandsComplaint(text: string): string | undefined {
  let commands: unknown;
  try {
    commands = JSON.parse(text);
  } catch {
    return notJson(text);
  }
  const list: unknown[] = Array.isArray(commands) ? commands : [commands];
  const lines = list.flatMap(complaintsOf);
  if (lines.length === 0 && Array.isArray(commands)) return undefined;
  const all = Array.isArray(commands) ? lines : ["type check ('array') failed"];
  return `commands is not a valid array of commands: 400 Parameter verification failed.\n${all.join("\n")}\n`;
}
