import { screen } from "@testing-library/react";
import { HostError, type HostErrorKind } from "#api/host/hostError.ts";
import type { Host, MailDraft } from "#api/host/host.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { expect, test, vi } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { findLink, press, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");
const SUBJECT = "Meeting link: Ada Example's room";

const fails = (kind: HostErrorKind) => async () => {
  throw new HostError(kind, "mail");
};

async function share(overrides: Partial<Host>) {
  const host = pretendHost(overrides);
  const user = visit(pretendServices(store, host));
  const link = await findLink();
  await press(user, "Share by email");
  return { host, user, link: link.value };
}

const byHand = () =>
  screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Text for your mail" });
const noTextByHand = () =>
  expect(screen.queryByRole("textbox", { name: "Text for your mail" })).not.toBeInTheDocument();

/** Opens what `isAllowed` says, and refuses the rest. */
function pickyHost(isAllowed: (url: string) => boolean) {
  const asked: string[] = [];
  const openLink = async (url: string) => {
    asked.push(url);
    if (!isAllowed(url)) throw new HostError("refused", "openLink");
  };
  return { asked, openLink };
}

test("where the host can write mail it gets a subject with the room's name and a text with its link", async () => {
  const drafts: MailDraft[] = [];
  const composeMail = async (draft: MailDraft) => void drafts.push(draft);
  const { host, link } = await share({ canComposeMail: () => true, composeMail });
  expect(drafts).toEqual([{ subject: SUBJECT, body: expect.stringContaining(`\n${link}\n`) }]);
  expect(host.opened).toEqual([]);
  noTextByHand();
});

test("where it cannot, Outlook opens with the same mail", async () => {
  const { host, link } = await share({});
  expect(host.opened).toHaveLength(1);
  const url = new URL(host.opened[0]!);
  expect(url.origin + url.pathname).toBe("https://outlook.office.com/mail/deeplink/compose");
  expect(url.searchParams.get("subject")).toBe(SUBJECT);
  expect(url.searchParams.get("body")).toContain(link);
  noTextByHand();
});

test("where Outlook is refused, the mail program gets it", async () => {
  const { asked, openLink } = pickyHost((url) => url.startsWith("mailto:"));
  const { link } = await share({ openLink });
  expect(asked).toHaveLength(2);
  const mail = new URL(asked[1]!);
  expect(mail.searchParams.get("subject")).toBe(SUBJECT);
  expect(mail.searchParams.get("body")).toContain(`\r\n${link}\r\n`);
  noTextByHand();
});

test("where nothing works, the text is there to copy", async () => {
  const { openLink } = pickyHost(() => false);
  const { user, link } = await share({
    canComposeMail: () => true,
    composeMail: fails("refused"),
    openLink,
  });
  const text = await byHand();
  expect(screen.getByRole("alert")).toHaveTextContent("No mail program could be opened.");
  expect(text.value).toContain(link);
  await press(user, "Copy text");
  expect(await screen.findByText("Text copied")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain(link);
});

test("a mail that the person gave up opens no second draft", async () => {
  const { host } = await share({ canComposeMail: () => true, composeMail: fails("cancelled") });
  expect(host.opened).toEqual([]);
  noTextByHand();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("after a silence the text is offered, and no second draft is risked", async () => {
  const { host, link } = await share({
    canComposeMail: () => true,
    composeMail: fails("timeout"),
  });
  expect((await byHand()).value).toContain(link);
  expect(screen.getByRole("alert")).toHaveTextContent("Teams did not say whether a mail opened.");
  expect(host.opened).toEqual([]);
});

test("while a mail is being opened a second click opens no second one", async () => {
  const gate = closedGate();
  const composed: MailDraft[] = [];
  const { user } = await share({
    canComposeMail: () => true,
    composeMail: async (draft) => {
      composed.push(draft);
      await gate.opened;
    },
  });
  await press(user, "Share by email");
  expect(composed).toHaveLength(1);
  gate.open();
  await vi.waitFor(async () => {
    await press(user, "Share by email");
    expect(composed).toHaveLength(2);
  });
});
