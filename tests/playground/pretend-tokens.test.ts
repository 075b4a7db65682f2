import { withAdministratorConsent } from "#playground/tenant/consent.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { freshTenant } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { readAccessToken } from "#playground/tenant/tokens.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { expect, test } from "vitest";

const room = { scope: "OnlineMeetings.ReadWrite" } as const;
const people = { scope: "ChatMember.ReadWrite" } as const;
const byClick = <T extends object>(request: T) => ({ ...request, interactive: true }) as const;

function asked() {
  const store = memoryTenantStore(freshTenant(0));
  return { store, tokens: pretendTokens(store) };
}
const kindOf = (kind: string) => expect.objectContaining({ name: "AuthError", kind });

test("silently, whatever is missing asks for the person, as the host's bridge does", async () => {
  const { tokens } = asked();
  await expect(tokens.getToken(room)).rejects.toEqual(kindOf("interactionRequired"));
  await expect(tokens.getToken(people)).rejects.toEqual(kindOf("interactionRequired"));
});

test("the person's yes counts for what the person may give, and no further", async () => {
  const { tokens, store } = asked();
  const token = await tokens.getToken(byClick(room));
  expect(readAccessToken(token)?.scopes).toEqual([room.scope]);
  await expect(tokens.getToken(byClick(people))).rejects.toEqual(kindOf("administratorRequired"));
  await expect(tokens.getToken(people)).rejects.toEqual(kindOf("interactionRequired"));
  store.update((state) => withAdministratorConsent(state, people.scope, true));
  expect(readAccessToken(await tokens.getToken(people))).toMatchObject({
    oid: PEOPLE.owner.userId,
    scopes: [room.scope, people.scope],
  });
});

test("a person who cancels gives nothing, and may think again", async () => {
  const { tokens, store } = asked();
  tokens.personSays("cancel");
  await expect(tokens.getToken(byClick(room))).rejects.toEqual(kindOf("cancelled"));
  expect(store.read().consents).toEqual({});
  tokens.personSays("yes");
  await tokens.getToken(byClick(room));
  expect(store.read().consents).toEqual({ [PEOPLE.owner.userId]: [room.scope] });
});
