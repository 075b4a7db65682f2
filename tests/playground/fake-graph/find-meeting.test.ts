import { PEOPLE } from "#playground/tenant/people.ts";
import { describe, expect, test } from "vitest";
import { errorOf, outcome, roomOf, tenantAt, type Json } from "./harness.ts";

const link = (tenant = tenantAt("twelve-people")) => String(roomOf(tenant).meeting.wire.joinWebUrl);
const find = (value: string) => `/me/onlineMeetings?$filter=${value}`;
const byLink = (value: string) => find(encodeURIComponent(`JoinWebUrl eq '${value}'`));

describe("by link", () => {
  test("one meeting in a collection, when the link is encoded once", async () => {
    const tenant = tenantAt("twelve-people");
    const { status, json } = await tenant.send("GET", byLink(link()));
    expect(status).toBe(200);
    expect(json["value"]).toMatchObject([{ joinWebUrl: link(), subject: "Ada Example's room" }]);
  });

  test.each([
    ["encoded twice", find(encodeURIComponent(`JoinWebUrl eq '${encodeURIComponent(link())}'`))],
    ["not encoded", find(`JoinWebUrl%20eq%20'${link()}'`)],
    ["decoded", byLink(decodeURIComponent(link()))],
    ["in other letters", byLink(link().replaceAll("%3a", "%3A"))],
    ["of no meeting", byLink("https://teams.microsoft.com/l/meetup-join/x")],
  ])("3004 for a link that is %s", async (_, path) => {
    const answer = await tenantAt("twelve-people").send("GET", path);
    expect(outcome(answer)).toEqual({ status: 404, code: "NotFound" });
    expect(errorOf(answer)["message"]).toMatch(/^3004:/);
  });
});

test("by number", async () => {
  const tenant = tenantAt("twelve-people");
  const number = String(roomOf(tenant).meeting.wire.joinMeetingIdSettings?.joinMeetingId);
  const filter = encodeURIComponent(`joinMeetingIdSettings/joinMeetingId eq '${number}'`);
  const { json } = await tenant.send("GET", find(filter));
  expect((json["value"] as Json[]).map((found) => found["joinWebUrl"])).toEqual([link()]);
});

test.each([
  ["without a filter", "/me/onlineMeetings"],
  ["with another option", "/me/onlineMeetings?$top=5"],
  ["with another property", find(encodeURIComponent("Subject eq 'x'"))],
  ["with another operator", find(encodeURIComponent("JoinWebUrl ne 'x'"))],
  ["with an unclosed text", find(encodeURIComponent("JoinWebUrl eq 'x"))],
  ["with a single quote in the text", find(encodeURIComponent("JoinWebUrl eq 'it's'"))],
])("meetings cannot be listed %s", async (_, path) => {
  const answer = await tenantAt("twelve-people").send("GET", path);
  expect(outcome(answer)).toEqual({ status: 400, code: "BadRequest" });
});

test("a doubled quote is one quote: well formed, and no meeting has that link", async () => {
  const answer = await tenantAt("twelve-people").send("GET", byLink("it''s"));
  expect(outcome(answer)).toEqual({ status: 404, code: "NotFound" });
});

describe("somebody else's meeting", () => {
  const foreign = (unknown: "forbidden3003" | "notFound3004" | "emptyValue") => {
    const tenant = tenantAt("twelve-people");
    tenant.assume({ foreignLookup: unknown });
    return tenant.send("GET", byLink(link()), { as: PEOPLE.colleague });
  };

  test("403 3003", async () => {
    const answer = await foreign("forbidden3003");
    expect(outcome(answer)).toEqual({ status: 403, code: "Forbidden" });
    expect(errorOf(answer)["message"]).toMatch(/^3003:/);
  });
  test("404 3004", async () => {
    expect((await foreign("notFound3004")).status).toBe(404);
  });
  test("200 and nothing", async () => {
    const { status, json } = await foreign("emptyValue");
    expect([status, json["value"]]).toEqual([200, []]);
  });
  test("somebody invited finds it", async () => {
    const tenant = tenantAt("twelve-people");
    const attendees = [{ upn: PEOPLE.colleague.userPrincipalName }];
    await tenant.send("PATCH", roomOf(tenant).path, { body: { participants: { attendees } } });
    const { json } = await tenant.send("GET", byLink(link()), { as: PEOPLE.colleague });
    expect(json["value"]).toHaveLength(1);
  });
});

describe("by id", () => {
  test.each([
    ["no base64", "%20"],
    ["another text", btoa("hello")],
  ])("an id that is %s is corrupted", async (_, id) => {
    const answer = await tenantAt("twelve-people").send("GET", `/me/onlineMeetings/${id}`);
    expect(outcome(answer)).toEqual({ status: 400, code: "BadRequest" });
    expect(errorOf(answer)["message"]).toBe("Meeting Id is corrupted.");
  });

  test("an id of no meeting is 3004", async () => {
    const id = btoa(`1*${PEOPLE.owner.userId}*0**19:meeting_x@thread.v2`);
    const answer = await tenantAt("twelve-people").send("GET", `/me/onlineMeetings/${id}`);
    expect(errorOf(answer)["message"]).toMatch(/^3004:/);
  });

  test("$select leaves the rest out, $expand is refused", async () => {
    const tenant = tenantAt("twelve-people");
    const { path } = roomOf(tenant);
    const { json } = await tenant.send("GET", `${path}?$select=id,subject`);
    expect(Object.keys(json).sort()).toEqual(["@odata.context", "id", "subject"]);
    expect((await tenant.send("GET", `${path}?$expand=participants`)).status).toBe(400);
  });
});
