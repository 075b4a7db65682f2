import { AuthError } from "#api/auth/authError.ts";
import { createTokenProvider } from "#api/auth/createTokenProvider.ts";
import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { withTimeout } from "#api/host/withTimeout.ts";
import { describe, expect, test, vi } from "vitest";

const REQUEST = { scope: "OnlineMeetings.ReadWrite" } as const;

const provider = (getToken: TokenProvider["getToken"]): TokenProvider => ({
  getToken,
  getUser: async () => ({ userId: "u", tenantId: "t", displayName: null }),
});
const giving = (token: string) => async () => provider(async () => token);
const failing = (error: Error) => async () => provider(async () => Promise.reject(error));

describe("the way in", () => {
  test.each([
    [true, "nested"],
    [false, "teamsfx"],
  ])("nested app auth offered: %s", async (offered, token) => {
    const ways = { nestedAppAuth: giving("nested"), teamsUserCredential: giving("teamsfx") };
    expect(await createTokenProvider(ways, offered).getToken(REQUEST)).toBe(token);
  });

  test("a bridge that is switched off hands over for good", async () => {
    const nested = vi.fn(failing(new AuthError("notOffered")));
    const tokens = createTokenProvider(
      { nestedAppAuth: nested, teamsUserCredential: giving("teamsfx") },
      true,
    );
    expect(await tokens.getToken(REQUEST)).toBe("teamsfx");
    expect(await tokens.getToken(REQUEST)).toBe("teamsfx");
    expect(nested).toHaveBeenCalledTimes(1);
  });

  test("a refusal of the person does not hand over", async () => {
    const other = vi.fn(giving("teamsfx"));
    const ways = { nestedAppAuth: failing(new AuthError("cancelled")), teamsUserCredential: other };
    await expect(createTokenProvider(ways, true).getToken(REQUEST)).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(other).not.toHaveBeenCalled();
  });

  test("code that could not be fetched is fetched again, and never falls to the other way", async () => {
    const nested = vi
      .fn(giving("nested"))
      .mockRejectedValueOnce(new AuthError("offline", "sign-in not loaded"));
    const other = vi.fn(giving("teamsfx"));
    const tokens = createTokenProvider({ nestedAppAuth: nested, teamsUserCredential: other }, true);
    await expect(tokens.getToken(REQUEST)).rejects.toMatchObject({ kind: "offline" });
    expect(await tokens.getToken(REQUEST)).toBe("nested");
    expect(other).not.toHaveBeenCalled();
  });
});

test("a sign-in library that cannot start is not mistaken for a lost network", async () => {
  const ways = {
    nestedAppAuth: () => Promise.reject<TokenProvider>(new Error("bad authority")),
    teamsUserCredential: giving(""),
  };
  await expect(createTokenProvider(ways, true).getToken(REQUEST)).rejects.toMatchObject({
    kind: "failed",
  });
});

test("callers who ask for the same share one request, others do not", async () => {
  const getToken = vi.fn(async ({ scope }: { scope: string }) => scope);
  const ways = { nestedAppAuth: async () => provider(getToken), teamsUserCredential: giving("") };
  const tokens = createTokenProvider(ways, true);
  await Promise.all([
    tokens.getToken(REQUEST),
    tokens.getToken(REQUEST),
    tokens.getToken({ scope: "ChatMember.ReadWrite" }),
  ]);
  expect(getToken).toHaveBeenCalledTimes(2);
  await tokens.getToken(REQUEST);
  expect(getToken).toHaveBeenCalledTimes(3);
});

const silent = async () => provider(() => new Promise<string>(() => undefined));

test("a silent request that is never answered ends in a timeout, a person's window does not", async () => {
  const tokens = createTokenProvider(
    { nestedAppAuth: silent, teamsUserCredential: silent },
    true,
    20,
  );
  await expect(tokens.getToken(REQUEST)).rejects.toMatchObject({ kind: "timeout" });
  const asked = tokens.getToken({ ...REQUEST, interactive: true });
  const later = new Promise((resolve) => setTimeout(() => resolve("still open"), 60));
  expect(await Promise.race([asked, later])).toBe("still open");
});

describe("a host", () => {
  test("that never answers is given up", async () => {
    const call = withTimeout("openLink", 20, () => new Promise<never>(() => undefined));
    await expect(call).rejects.toMatchObject({ name: "HostError", kind: "timeout" });
  });

  test.each([
    [new Error("I was unable to open deep link"), "refused"],
    [{ errorCode: 100 }, "notSupported"],
    [{ errorCode: 1000 }, "refused"],
    [{ errorCode: 8000 }, "cancelled"],
    [new Error('This call is only allowed in following contexts: ["content"].'), "wrongContext"],
    ["no", "refused"],
  ])("that rejects with %j has %s", async (reason, kind) => {
    const call = withTimeout("openLink", 1_000, async () => Promise.reject(reason as Error));
    await expect(call).rejects.toMatchObject({ name: "HostError", kind });
  });
});

test("a claims challenge that silence could not meet goes to the person with the next question", async () => {
  const getToken = vi.fn<TokenProvider["getToken"]>(async ({ interactive }) => {
    if (interactive !== true) throw new AuthError("interactionRequired");
    return "token";
  });
  const ways = { nestedAppAuth: async () => provider(getToken), teamsUserCredential: giving("") };
  const tokens = createTokenProvider(ways, true);
  const challenged = { ...REQUEST, forceRefresh: true, claims: '{"access_token":{}}' };
  await expect(tokens.getToken(challenged)).rejects.toMatchObject({ kind: "interactionRequired" });
  await tokens.getToken({ ...REQUEST, interactive: true });
  expect(getToken).toHaveBeenLastCalledWith({
    ...REQUEST,
    interactive: true,
    claims: challenged.claims,
  });
  await tokens.getToken({ ...REQUEST, interactive: true });
  expect(getToken).toHaveBeenLastCalledWith({ ...REQUEST, interactive: true });
});
