type Id<Name extends string> = string & { readonly __id: Name };

/** `onlineMeeting.id`: the id for Graph's meeting calls. Opaque. */
export type OnlineMeetingId = Id<"OnlineMeetingId">;
/** `chatInfo.threadId` of a meeting, `context.chat.id` of the host: the id for Graph's chat calls. */
export type ChatId = Id<"ChatId">;
/** Opaque id of one person's membership in one chat. Never parse it; never pass a UserId here. */
export type MembershipId = Id<"MembershipId">;
/** Entra object id of a person. */
export type UserId = Id<"UserId">;
/** Entra tenant id. */
export type TenantId = Id<"TenantId">;

export const onlineMeetingId = (value: string) => value as OnlineMeetingId;
export const chatId = (value: string) => value as ChatId;
export const membershipId = (value: string) => value as MembershipId;
export const userId = (value: string) => value as UserId;
export const tenantId = (value: string) => value as TenantId;
