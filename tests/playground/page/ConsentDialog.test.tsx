import { ConsentDialog } from "#playground/page/ConsentDialog.tsx";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { useObservable } from "#playground/page/observable.ts";
import { freshTenant } from "#playground/tenant/scenarios.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

function renderQuestions() {
  const playground = createPlayground(
    memoryTenantStore(freshTenant(Date.now())),
    readChoices(new URLSearchParams()),
  );
  function Questions() {
    const { question } = useObservable(playground.state);
    return question && <ConsentDialog question={question} />;
  }
  render(<Questions />);
  const ask = (scopes: readonly string[], administratorOnly: readonly string[] = []) => {
    const asked: Promise<string>[] = [];
    act(() => {
      asked.push(playground.host.askConsent({ scopes, administratorOnly }, PEOPLE.owner));
    });
    return Promise.all(asked);
  };
  return { ask, user: userEvent.setup() };
}

test.each([
  ["Accept", "accepted"],
  ["Cancel", "cancelled"],
])("%s answers the host's question with %s and closes it", async (button, expected) => {
  const { ask, user } = renderQuestions();
  const answer = ask(["OnlineMeetings.ReadWrite"]);
  expect(screen.getByRole("alertdialog", { name: "Permissions requested" })).toHaveTextContent(
    "OnlineMeetings.ReadWrite",
  );
  await user.click(screen.getByRole("button", { name: button }));
  await expect(answer).resolves.toEqual([expected]);
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
});

test("what only an administrator can allow cannot be accepted", async () => {
  const { ask } = renderQuestions();
  void ask(["ChatMember.ReadWrite"], ["ChatMember.ReadWrite"]);
  expect(screen.getByRole("alertdialog", { name: "Approval required" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Accept" })).not.toBeInTheDocument();
});

test("a second question cancels the first, so that nobody waits for ever", async () => {
  const { ask } = renderQuestions();
  const first = ask(["Chat.Read"]);
  void ask(["ChatMember.ReadWrite"]);
  await expect(first).resolves.toEqual(["cancelled"]);
  expect(screen.getByRole("alertdialog")).toHaveTextContent("ChatMember.ReadWrite");
});
