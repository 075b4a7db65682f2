import type { Operation } from "./call.ts";
import { addMember } from "./chats/addMember.ts";
import { getChat } from "./chats/getChat.ts";
import { listMembers } from "./chats/listMembers.ts";
import { removeMember } from "./chats/removeMember.ts";
import { createOrGet } from "./meetings/createOrGet.ts";
import { deleteMeeting } from "./meetings/deleteMeeting.ts";
import { findMeeting } from "./meetings/findMeeting.ts";
import { getMeeting } from "./meetings/getMeeting.ts";
import { postMeeting } from "./meetings/postMeeting.ts";
import { updateMeeting } from "./meetings/updateMeeting.ts";
import { PERMISSIONS, type Permission } from "./permissions.ts";

export type Route = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** `*` stands for an id. */
  readonly path: string;
  readonly permission: Permission;
  readonly operation: Operation;
};

const { readMeeting, writeMeeting, readChat } = PERMISSIONS;

const route = (
  method: Route["method"],
  path: string,
  permission: Permission,
  operation: Operation,
): Route => ({ method, path, permission, operation });

export const ROUTES: readonly Route[] = [
  route("POST", "/me/onlineMeetings/createOrGet", writeMeeting, createOrGet),
  route("POST", "/me/onlineMeetings", writeMeeting, postMeeting),
  route("GET", "/me/onlineMeetings", readMeeting, findMeeting),
  route("GET", "/me/onlineMeetings/*", readMeeting, getMeeting),
  route("PATCH", "/me/onlineMeetings/*", writeMeeting, updateMeeting),
  route("DELETE", "/me/onlineMeetings/*", writeMeeting, deleteMeeting),
  route("GET", "/chats/*", readChat, getChat),
  route("GET", "/chats/*/members", PERMISSIONS.listMembers, listMembers),
  route("POST", "/chats/*/members", PERMISSIONS.addMember, addMember),
  route("DELETE", "/chats/*/members/*", PERMISSIONS.removeMember, removeMember),
];
