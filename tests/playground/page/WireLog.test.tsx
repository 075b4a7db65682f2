import { createEventLog, type EventLog } from "#playground/page/eventLog.ts";
import { WireLog } from "#playground/page/WireLog.tsx";
import { FluentProvider, teamsDarkTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

function filledLog(): EventLog {
  const log = createEventLog();
  const call = { atMs: 0, direction: "appToHost", args: [] } as const;
  log.addHost({ ...call, func: "initialize", state: "ok" });
  log.addHost({ ...call, func: "unknownCall", state: "refused", reason: "not known" });
  return log;
}

function renderLog(log: EventLog, onCopy: (text: string) => Promise<void>) {
  render(
    <FluentProvider theme={teamsDarkTheme}>
      <WireLog log={log} onCopy={onCopy} />
    </FluentProvider>,
  );
  return { user: userEvent.setup() };
}

const rowTexts = () => screen.queryAllByRole("listitem").map((row) => row.textContent);

test("copies exactly the rows that are shown", async () => {
  const onCopy = vi.fn(async () => undefined);
  const { user } = renderLog(filledLog(), onCopy);
  await user.click(screen.getByRole("button", { name: "Refused only" }));
  expect(rowTexts()).toEqual([expect.stringContaining("unknownCall refused: not known")]);

  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Copied")).toBeInTheDocument();
  const copied = JSON.parse(
    String(vi.mocked<(text: string) => Promise<void>>(onCopy).mock.calls[0]?.[0]),
  );
  expect(copied).toMatchObject([{ title: "→ unknownCall" }]);
});

test("says that the browser refused to copy", async () => {
  const { user } = renderLog(filledLog(), () => Promise.reject(new Error("NotAllowedError")));
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("The browser refused to copy.")).toBeInTheDocument();
  expect(screen.queryByText("Copied")).not.toBeInTheDocument();
});

test("is filtered by what is typed, and emptied by Clear", async () => {
  const { user } = renderLog(filledLog(), async () => undefined);
  await user.type(screen.getByRole("searchbox", { name: "Filter the wire log" }), "initial");
  expect(rowTexts()).toEqual([expect.stringContaining("initialize")]);
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(rowTexts()).toEqual([]);
  expect(screen.getByText("Nothing to show.")).toBeInTheDocument();
});
