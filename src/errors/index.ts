export { type ErrorCode, type ErrorDetails, isProxmoxError, ProxmoxError } from "./base.ts";
export * from "./family.ts";
