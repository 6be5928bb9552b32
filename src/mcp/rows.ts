import type { Inventory } from "../index.ts";

export type GuestRow = Awaited<ReturnType<Inventory["guest"]>>;
export type NodeRow = Awaited<ReturnType<Inventory["node"]>>;
export type StorageRow = Awaited<ReturnType<Inventory["storage"]>>;
export type GuestListing = Awaited<ReturnType<Inventory["guests"]>>;
