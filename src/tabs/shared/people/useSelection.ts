import { useState } from "react";
import type { MembershipId } from "#domain/ids.ts";
import type { ChatMember } from "#domain/members.ts";

/** Who is marked, among those who are still in the list. */
export function useSelection(people: readonly ChatMember[]) {
  const [ids, setIds] = useState<ReadonlySet<MembershipId>>(new Set());
  return {
    chosen: people.filter((person) => ids.has(person.membershipId)),
    has: (person: ChatMember) => ids.has(person.membershipId),
    set: (person: ChatMember, isSelected: boolean) =>
      setIds((before) => {
        const after = new Set(before);
        if (isSelected) after.add(person.membershipId);
        else after.delete(person.membershipId);
        return after;
      }),
    /** Unmarks `people`, but for those in `except`. */
    drop: (people: readonly ChatMember[], except: readonly ChatMember[]) =>
      setIds((before) => {
        const after = new Set(before);
        for (const { membershipId } of people) after.delete(membershipId);
        for (const { membershipId } of except) {
          if (before.has(membershipId)) after.add(membershipId);
        }
        return after;
      }),
    clear: () => setIds(new Set()),
  };
}
