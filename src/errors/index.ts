export * from "./base.ts";
export * from "./family.ts";
