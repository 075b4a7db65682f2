import { expect, test } from "vitest";
import { roomOf, tenantAt, type Json } from "./harness.ts";

const PREFER = { Prefer: "include-unknown-enum-members" };
const scopeOf = (json: Json) => (json["lobbyBypassSettings"] as Json)["scope"];

test.each([
  ["organizer", "organizer"],
  ["organization", "organization"],
  ["organizationAndFederated", "organizationAndFederated"],
  ["everyone", "everyone"],
  ["invited", "unknownFutureValue"],
  ["organizationExcludingGuests", "unknownFutureValue"],
])("%s is read as %s without the Prefer header, by name with it", async (scope, masked) => {
  const tenant = tenantAt("twelve-people");
  const { path } = roomOf(tenant);
  const patched = await tenant.send("PATCH", path, { body: { lobbyBypassSettings: { scope } } });
  expect(scopeOf(patched.json)).toBe(masked);
  expect(patched.headers.get("Preference-Applied")).toBeNull();
  const plain = await tenant.send("GET", path);
  expect(scopeOf(plain.json)).toBe(masked);
  const preferring = await tenant.send("GET", path, { headers: PREFER });
  expect(scopeOf(preferring.json)).toBe(scope);
  expect(preferring.headers.get("Preference-Applied")).toBe("include-unknown-enum-members");
});

test("roles of attendees are masked alike, in every answer that carries a meeting", async () => {
  const tenant = tenantAt("twelve-people");
  const { path, meeting } = roomOf(tenant);
  const attendees = ["attendee", "presenter", "coorganizer", "producer"].map((role) => ({ role }));
  await tenant.send("PATCH", path, { body: { participants: { attendees } } });
  const filter = encodeURIComponent(`JoinWebUrl eq '${String(meeting.wire.joinWebUrl)}'`);
  const rolesFound = async (headers: Record<string, string>) => {
    const { json } = await tenant.send("GET", `/me/onlineMeetings?$filter=${filter}`, { headers });
    const [found] = json["value"] as Json[];
    return ((found?.["participants"] as Json)["attendees"] as Json[]).map(({ role }) => role);
  };
  const unknown = "unknownFutureValue";
  expect(await rolesFound({})).toEqual(["attendee", "presenter", unknown, unknown]);
  const among = { Prefer: "respond-async, include-unknown-enum-members" };
  expect(await rolesFound(among)).toEqual(["attendee", "presenter", "coorganizer", "producer"]);
});

test("the misspelt PowerPoint option stands in for the documented one", async () => {
  const tenant = tenantAt("twelve-people");
  tenant.assume({ misspellsPowerPoint: true });
  const { json } = await tenant.send("PATCH", roomOf(tenant).path, {
    body: { allowPowerPointSharing: false },
  });
  expect(json["allowPowerpointSharing"]).toBe(false);
  expect(json).not.toHaveProperty("allowPowerPointSharing");
});
