import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GraphError } from "#api/graph/graphError.ts";
import { FailureNotice } from "#tabs/shared/FailureNotice.tsx";
import { dressed, renderDressed } from "./dress.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("says what happened, why, and what became of the work, and tries again", () => {
  const handleRetry = vi.fn();
  renderDressed(
    <FailureNotice
      what="Options could not be saved."
      error={new GraphError("x", { kind: "timeout" })}
      kept="Your changes are still here."
      onRetry={handleRetry}
    />,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(
    "Options could not be saved. Microsoft Teams did not answer in time. Your changes are still here.",
  );
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(handleRetry).toHaveBeenCalledOnce();
});

test("counts down while Teams asks for patience, and offers no button until then", () => {
  const error = new GraphError("x", { kind: "throttled", retryAfterSeconds: 3 });
  renderDressed(<FailureNotice what="It failed." error={error} onRetry={() => undefined} />);
  expect(screen.getByRole("timer")).toHaveTextContent("Teams asks us to wait 3 seconds");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(2000));
  expect(screen.getByRole("timer")).toHaveTextContent("Teams asks us to wait 1 second");
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
});

test("a second refusal starts the countdown anew", () => {
  const throttled = () => new GraphError("x", { kind: "throttled", retryAfterSeconds: 2 });
  const { rerender } = renderDressed(
    <FailureNotice what="It failed." error={throttled()} onRetry={() => undefined} />,
  );
  expect(screen.getByRole("timer")).toBeVisible();
  act(() => void vi.advanceTimersByTime(2000));
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  rerender(
    dressed(<FailureNotice what="It failed." error={throttled()} onRetry={() => undefined} />),
  );
  expect(screen.getByRole("timer")).toHaveTextContent("Teams asks us to wait 2 seconds");
});
