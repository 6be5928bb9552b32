import { styleText } from "node:util";
import { CommanderError } from "commander";
import {
  isConfigurationError,
  isInvalidParametersError,
  isProxmoxError,
  isTaskFailedError,
  isTlsError,
  isUnsupportedError,
} from "../errors/index.ts";
import { connectionFromEnvironment } from "./connection.ts";
import { seenFingerprint } from "./fingerprint.ts";
import { pathHint } from "./path-hint.ts";
import { withoutControls } from "./table.ts";

/** What a command ends with. */
const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/** Says on standard error what went wrong and what to do next; hands back the exit code. */
export async function tell(error: unknown): Promise<number> {
  // Said already, where it is not the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
  if (!isProxmoxError(error) && !(error instanceof TypeError)) {
    console.error(error);
    return exitCodes.failed;
  }
  console.error(
    `${styleText("red", "proxkit:", { stream: process.stderr })} ${withoutControls(error.message)}`,
  );
  for (const line of await hintsFor(error)) console.error(`  ${withoutControls(line)}`);
  return isMisuse(error) ? exitCodes.misused : exitCodes.failed;
}

/** Nothing was sent. */
function isMisuse(error: Error): boolean {
  const isRefusedHere = isInvalidParametersError(error) && error.status === undefined;
  return isRefusedHere || isConfigurationError(error) || error instanceof TypeError;
}

async function hintsFor(error: Error): Promise<readonly string[]> {
  if (isTlsError(error)) return await certificateHints();
  if (isTaskFailedError(error)) return error.logTail;
  if (!isUnsupportedError(error)) return [];
  const hint = pathHint(error.method ?? "", error.template ?? "");
  return hint === undefined ? [] : [hint];
}

async function certificateHints(): Promise<readonly string[]> {
  const connection = connectionFromEnvironment(process.env);
  const seen = connection && (await seenFingerprint(connection));
  if (seen === undefined) return [];
  return [
    "if the web interface shows the same one (node > System > Certificates):",
    `export PROXMOX_FINGERPRINT=${seen}`,
  ];
}
