import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { LobbyBypassScope, OrUnknown } from "#domain/options.ts";
import { LOBBY_BYPASS_SCOPES } from "#domain/options.ts";
import { OptionChoice } from "#tabs/personal-app/OptionChoice.tsx";
import { LOBBY_WORDS } from "#tabs/shared/lobbyWords.ts";
import { renderDressed } from "./dress.tsx";

function renderLobby(value: OrUnknown<LobbyBypassScope> | undefined, handleChange = vi.fn()) {
  renderDressed(
    <OptionChoice
      label="Who can bypass the lobby?"
      values={LOBBY_BYPASS_SCOPES}
      words={LOBBY_WORDS}
      value={value}
      isDisabled={false}
      onChange={handleChange}
    />,
  );
}

test("offers the six answers of Teams, from fewest to most people", () => {
  renderLobby("organizer");
  const answers = [
    "Only me",
    "People I invite",
    "People in my organization",
    "People in my organization and guests",
    "People in my organization, trusted organizations, and guests",
    "Everyone",
  ];
  const radios = screen.getAllByRole("radio");
  expect(radios).toHaveLength(answers.length);
  for (const [index, radio] of radios.entries())
    expect(radio).toHaveAccessibleName(answers[index]!);
  expect(screen.getByRole("radio", { name: "Only me" })).toBeChecked();
});

test("a value it does not know is said to be unknown, and no answer is marked", () => {
  renderLobby("unknown");
  expect(screen.getByText(/this app does not know/)).toBeVisible();
  expect(screen.queryByRole("radio", { checked: true })).not.toBeInTheDocument();
});

test("an option that the meeting does not have is not offered", () => {
  renderLobby(undefined);
  expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
  expect(screen.queryByText("Who can bypass the lobby?")).not.toBeInTheDocument();
});

test("hands on the choice in Graph's word", () => {
  const handleChange = vi.fn();
  renderLobby("everyone", handleChange);
  fireEvent.click(screen.getByRole("radio", { name: "People I invite" }));
  expect(handleChange).toHaveBeenCalledExactlyOnceWith("invited");
});
