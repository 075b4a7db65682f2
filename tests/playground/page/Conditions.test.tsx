import { personalTab } from "#playground/page/frame/framedTab.ts";
import { DEFAULT_UNKNOWNS } from "#playground/tenant/freshTenant.ts";
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { address, choose, forgetBrowser, openConditions, renderStrip } from "./renderStrip.tsx";

beforeEach(forgetBrowser);

const check = (label: string) => screen.getByRole("checkbox", { name: label });

describe("Graph", () => {
  test("network, faults and another window reach the tenant at once", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Graph");
    await user.click(check("Offline"));
    expect(playground.store.read().network).toBe("offline");
    await choose(user, "Graph", "429 throttled");
    expect(playground.store.read().fault).toBe("throttled");
    await user.click(check("Chat quota used up"));
    expect(playground.store.read().quotaUsedElsewhere).toBe(true);
    expect(playground.state.get().tabLoads).toBe(1);
  });

  test("every unknown behaviour can be chosen, and ends with Reset", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Graph");
    await choose(user, "Expired room", "404 not found");
    await choose(user, "Latest end date", "2 years");
    await choose(user, "Expiry date", "Left out");
    await choose(user, "Somebody else's link", "Empty list");
    await choose(user, "Chat nobody has joined", "403 not a member");
    await choose(user, "Retry-After", "Left out");
    await choose(user, "allowPowerPointSharing", "Misspelt");
    await choose(user, "People per page", "2");
    expect(playground.store.read().unknowns).toEqual({
      createOrGetAfterExpiry: "notFound",
      maxEndDays: 730,
      hasExpiryDateTime: false,
      foreignLookup: "emptyValue",
      chatBeforeFirstJoin: "aclCheckFailed",
      sendsRetryAfter: false,
      misspellsPowerPoint: true,
      membersPageSize: 2,
    });
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(playground.store.read().unknowns).toEqual(DEFAULT_UNKNOWNS);
  });
});

describe("Organization", () => {
  test("the administrator allows what nobody else may, and takes it back", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Organization");
    const allowed = check("ChatMember.ReadWrite");
    expect(allowed).not.toBeChecked();
    await user.click(allowed);
    expect(playground.store.read().administratorConsents).toEqual(["ChatMember.ReadWrite"]);
    expect(playground.state.get().tabLoads).toBe(1);
    await user.click(allowed);
    expect(playground.store.read().administratorConsents).toEqual([]);
    await choose(user, "Scenario", "Room with 12 people in the chat");
    await openConditions(user, "Organization");
    expect(check("ChatMember.ReadWrite")).toBeChecked();
  });

  test("an option is refused, kept silently or accepted again", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Organization");
    await choose(user, "Chat", "Refuses with 403");
    await choose(user, "Who can present?", "Keeps the old silently");
    expect(playground.store.read().optionPolicies).toEqual({
      allowMeetingChat: "refuses403",
      allowedPresenters: "silentlyKeeps",
    });
    await choose(user, "Chat", "Accepts");
    expect(playground.store.read().optionPolicies).toEqual({ allowedPresenters: "silentlyKeeps" });
  });

  test("what the scenario has chosen is shown", async () => {
    const { user } = renderStrip();
    await choose(user, "Scenario", "Tenant refuses some options");
    await openConditions(user, "Organization");
    expect(screen.getByRole("combobox", { name: "People who call in by phone" })).toHaveValue(
      "refuses400",
    );
  });
});

describe("Host", () => {
  test("what is asked while the tab starts is asked again, the rest at the next click", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Host");
    await choose(user, "Open a link", "Refuses");
    expect(playground.host.choices().refuses).toEqual(["executeDeepLink"]);
    expect(playground.state.get().tabLoads).toBe(1);
    await choose(user, "Who and where", "Never answers");
    expect(playground.host.choices().silent).toEqual(["getContext"]);
    expect(playground.state.get().tabLoads).toBe(2);
    expect(address()).toMatchObject({ refuses: "executeDeepLink", silent: "getContext" });
  });

  test("a function refuses or is silent, never both", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Host");
    await choose(user, "Copy", "Refuses");
    await choose(user, "Copy", "Never answers");
    expect(playground.host.choices()).toMatchObject({
      refuses: [],
      silent: ["clipboard.writeToClipboard"],
    });
    await choose(user, "Copy", "Answers");
    expect(playground.host.choices()).toMatchObject({ refuses: [], silent: [] });
  });

  test("delay and offers load the tab anew, are kept in the address, and end with Reset", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Host");
    await choose(user, "Delay", "2 s");
    await user.click(check("Mail"));
    await user.click(check("Clipboard of the browser"));
    expect(playground.state.get().tabLoads).toBe(4);
    expect(address()).toMatchObject({ delayMs: "2000", unsupported: "mail", clipboard: "0" });
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(playground.host.choices()).toMatchObject({ delayMs: 0, unsupported: [] });
    expect(address()).toEqual({ scenario: "new-user" });
  });

  test("a tab can be told another frame context than its place has, until Reset", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Host");
    await choose(user, "Frame context", "meetingStage");
    const told = () => personalTab(playground.state.get().choices).choices.frameContext;
    expect(told()).toBe("meetingStage");
    expect(playground.state.get().tabLoads).toBe(2);
    expect(address()).toMatchObject({ frameContext: "meetingStage" });
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(told()).toBe("content");
  });

  test("a legacy host says nothing of what it offers", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Host");
    await user.click(check("Legacy host"));
    expect(playground.host.choices().runtime).toBe("legacy");
    expect(check("Mail")).toBeDisabled();
    expect(check("Mail")).not.toBeChecked();
  });

  test("without nested sign-in the tab loads anew", async () => {
    const { playground, user } = renderStrip();
    await openConditions(user, "Host");
    await user.click(check("Nested app authentication"));
    expect(playground.host.choices().offersNestedAppAuth).toBe(false);
    expect(playground.state.get().tabLoads).toBe(2);
  });

  test("a function and a delay that only the address names are shown", async () => {
    history.replaceState(null, "", "/?silent=chat.openChat&delayMs=1234");
    const { user } = renderStrip();
    await openConditions(user, "Host");
    const other = screen.getByRole("combobox", { name: "Another function" });
    expect(other).toHaveValue("silent");
    expect(other).toHaveAccessibleDescription("chat.openChat");
    expect(screen.getByRole("combobox", { name: "Delay" })).toHaveDisplayValue("1.234 s");
  });
});

test("the button counts what is not as always", async () => {
  const { user } = renderStrip();
  expect(screen.getByRole("button", { name: "Conditions" })).toBeInTheDocument();
  await openConditions(user, "Host");
  await choose(user, "Open a link", "Refuses");
  await user.click(screen.getByRole("tab", { name: /Graph/ }));
  await user.click(check("Offline"));
  expect(screen.getByRole("tab", { name: "Host 1" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Conditions 2" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Reset" }));
  expect(screen.getByRole("button", { name: "Conditions" })).toBeInTheDocument();
});
