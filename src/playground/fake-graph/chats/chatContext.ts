import { idAt, type Call } from "../call.ts";

/** The address of the chat in Graph's metadata, with the id encoded as live answers have it. */
export const showContext = (call: Call) =>
  `${call.url.origin}/v1.0/$metadata#chats('${encodeURIComponent(idAt(call, 0))}')`;
