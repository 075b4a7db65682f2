import { FrameHandle } from "#playground/page/frame/FrameHandle.tsx";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

const onPull = vi.fn();
const onRelease = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  // jsdom captures no pointers.
  HTMLElement.prototype.setPointerCapture = vi.fn();
});

function renderHandle() {
  render(<FrameHandle px={480} maxPx={1000} onPull={onPull} onRelease={onRelease} />);
}

const edge = () => screen.getByRole("slider", { name: "Width of the tab's frame" });

test("tells the width, and the widths there can be", () => {
  renderHandle();
  expect(edge()).toHaveValue(480);
  expect(edge()).toHaveAttribute("aria-valuemin", "200");
  expect(edge()).toHaveAttribute("aria-valuemax", "1000");
});

test("a key pulls while it is down and rests when it is up", async () => {
  const user = userEvent.setup();
  renderHandle();
  await user.tab();
  onRelease.mockClear();
  await user.keyboard("{ArrowLeft>}");
  expect(onPull).toHaveBeenCalledWith(470);
  expect(onRelease).not.toHaveBeenCalled();
  await user.keyboard("{/ArrowLeft}");
  expect(onRelease).toHaveBeenCalledOnce();
});

test("a pointer pulls from where it took hold, and only while it holds", () => {
  renderHandle();
  fireEvent.pointerMove(edge(), { clientX: 100 });
  expect(onPull).not.toHaveBeenCalled();
  fireEvent.pointerDown(edge(), { clientX: 553 });
  fireEvent.pointerMove(edge(), { clientX: 523 });
  expect(onPull).toHaveBeenLastCalledWith(450);
  fireEvent.pointerMove(edge(), { clientX: 2000 });
  expect(onPull).toHaveBeenLastCalledWith("full");
  fireEvent.lostPointerCapture(edge());
  expect(onRelease).toHaveBeenCalledOnce();
  fireEvent.pointerMove(edge(), { clientX: 100 });
  expect(onPull).toHaveBeenCalledTimes(2);
});
