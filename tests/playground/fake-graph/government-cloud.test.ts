import { describe, expect, test } from "vitest";
import { tenantAt } from "./harness.ts";

const MISSING = [
  "expiryDateTime",
  "meetingOptionsWebUrl",
  "allowedLobbyAdmitters",
  "allowRecording",
  "allowTranscription",
  "allowBreakoutRooms",
  "allowLiveShare",
  "allowWhiteboard",
  "allowPowerPointSharing",
];

describe.each([
  ["https://graph.microsoft.us", "https://gov.teams.microsoft.us"],
  ["https://dod-graph.microsoft.us", "https://dod.teams.microsoft.us"],
])("%s", (origin, teams) => {
  const made = async () => {
    const tenant = tenantAt("new-user");
    const { json } = await tenant.send("POST", "/me/onlineMeetings/createOrGet", {
      origin,
      body: { externalId: "k" },
    });
    return { tenant, json };
  };

  test("lacks some properties, has the others, and its links lead to its own Teams", async () => {
    const { json } = await made();
    expect(MISSING.filter((name) => name in json)).toEqual([]);
    expect(json).toMatchObject({ allowMeetingChat: "enabled", lobbyBypassSettings: {} });
    expect(String(json["joinWebUrl"]).startsWith(`${teams}/l/meetup-join/`)).toBe(true);
    expect(String(json["@odata.context"]).startsWith(`${origin}/v1.0/`)).toBe(true);
  });

  test("refuses what it lacks", async () => {
    const { tenant, json } = await made();
    const patch = (body: object) =>
      tenant.send("PATCH", `/me/onlineMeetings/${String(json["id"])}`, { origin, body });
    expect((await patch({ allowRecording: false })).status).toBe(400);
    expect((await patch({ recordAutomatically: true })).status).toBe(200);
  });
});
