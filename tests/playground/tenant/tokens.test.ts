import { PEOPLE } from "#playground/tenant/people.ts";
import { mintAccessToken, mintIdToken, readAccessToken } from "#playground/tenant/tokens.ts";
import { expect, test } from "vitest";

test("a Graph token says who asks and what they were allowed", () => {
  const token = mintAccessToken(PEOPLE.guest, ["Chat.Read", "User.Read"], 1000, 60);
  expect(readAccessToken(token)).toEqual({
    oid: PEOPLE.guest.userId,
    tid: PEOPLE.guest.tenantId,
    scopes: ["Chat.Read", "User.Read"],
    audience: "https://graph.microsoft.com",
    exp: 1060,
  });
});

test.each(["", "abc", "a.b.c", mintIdToken(PEOPLE.owner, "client", 1000)])(
  "%j is no Graph token",
  (text) => {
    expect(readAccessToken(text)).toBeNull();
  },
);
