import { idAt, type Call, type Operation } from "../call.ts";
import { badRequest } from "../reply.ts";
import { showContext } from "./chatContext.ts";
import { shownMember } from "./showMember.ts";
import { chatOf } from "./storedChats.ts";

/** Members before the page, from the opaque token of a next link. */
const offsetIn = (url: URL): number => {
  const token = url.searchParams.get("$skiptoken");
  if (token === null) return 0;
  const offset = /^[A-Za-z0-9+/]+=*$/.test(token)
    ? /^after:(\d+)$/.exec(atob(token))?.[1]
    : undefined;
  if (offset === undefined) throw badRequest("Invalid skip token.");
  return Number(offset);
};

/** The list takes no query options of the caller's own. @see https://learn.microsoft.com/graph/api/chat-list-members */
const checkQuery = (url: URL) => {
  for (const name of url.searchParams.keys())
    if (name !== "$skiptoken") throw badRequest(`Query option '${name}' is not allowed.`);
};

const nextLink = (call: Call, offset: number) =>
  `${call.url.origin}/v1.0/chats/${encodeURIComponent(idAt(call, 0))}/members` +
  `?$skiptoken=${encodeURIComponent(btoa(`after:${String(offset)}`))}`;

/** One page. `@odata.count` counts the page, as in Graph's other chat lists, not the chat. */
export const listMembers: Operation = (call) => {
  checkQuery(call.url);
  const state = call.store.read();
  const chat = chatOf(state, idAt(call, 0), call.caller);
  const from = offsetIn(call.url);
  const to = from + state.unknowns.membersPageSize;
  const page = chat.members.slice(from, to);
  return {
    status: 200,
    body: {
      "@odata.context": `${showContext(call)}/members`,
      "@odata.count": page.length,
      ...(to < chat.members.length && { "@odata.nextLink": nextLink(call, to) }),
      value: page.map(shownMember),
    },
  };
};
