import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ChatAfterCall, MemberOrigin } from "#domain/members.ts";

export const ORIGIN_WORDS: Readonly<Record<MemberOrigin, MessageDescriptor>> = {
  organization: msg`Your organization`,
  guest: msg`Guest`,
  otherOrganization: msg`Other organization`,
  anonymous: msg`Not signed in`,
  phone: msg`By phone`,
  personalAccount: msg`Personal account`,
  unknown: msg`Origin not known`,
};

export const CHAT_AFTER_CALL_WORDS: Readonly<Record<ChatAfterCall, MessageDescriptor>> = {
  keeps: msg`keeps the chat`,
  loses: msg`chat ends with the call`,
  unknown: msg`may keep the chat`,
};
