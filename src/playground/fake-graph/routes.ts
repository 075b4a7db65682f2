import type { Operation } from "./call.ts";
import { listMembers } from "./chats/listMembers.ts";
import { removeMember } from "./chats/removeMember.ts";
import { createOrGet } from "./meetings/createOrGet.ts";
import { deleteMeeting } from "./meetings/deleteMeeting.ts";
import { getMeeting } from "./meetings/getMeeting.ts";
import { updateMeeting } from "./meetings/updateMeeting.ts";
import { PERMISSIONS, type Permission } from "./permissions.ts";

export type Route = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** `*` stands for an id. */
  readonly path: string;
  readonly permission: Permission;
  readonly operation: Operation;
};

const { readMeeting, writeMeeting, listMembers: list, removeMember: remove } = PERMISSIONS;

const route = (
  method: Route["method"],
  path: string,
  permission: Permission,
  operation: Operation,
): Route => ({ method, path, permission, operation });

export const ROUTES: readonly Route[] = [
  route("POST", "/me/onlineMeetings/createOrGet", writeMeeting, createOrGet),
  route("GET", "/me/onlineMeetings/*", readMeeting, getMeeting),
  route("PATCH", "/me/onlineMeetings/*", writeMeeting, updateMeeting),
  route("DELETE", "/me/onlineMeetings/*", writeMeeting, deleteMeeting),
  route("GET", "/chats/*/members", list, listMembers),
  route("DELETE", "/chats/*/members/*", remove, removeMember),
];
