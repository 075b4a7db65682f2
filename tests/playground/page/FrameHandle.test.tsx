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
  return screen.getByRole("slider", { name: "Width of the tab's frame" });
}

test("tells the width, and the widths there can be", () => {
  const handle = renderHandle();
  expect(handle).toHaveAttribute("aria-valuenow", "480");
  expect(handle).toHaveAttribute("aria-valuemin", "200");
  expect(handle).toHaveAttribute("aria-valuemax", "1000");
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
  const handle = renderHandle();
  fireEvent.pointerMove(handle, { clientX: 100 });
  expect(onPull).not.toHaveBeenCalled();
  fireEvent.pointerDown(handle, { clientX: 553 });
  fireEvent.pointerMove(handle, { clientX: 523 });
  expect(onPull).toHaveBeenLastCalledWith(450);
  fireEvent.pointerMove(handle, { clientX: 2000 });
  expect(onPull).toHaveBeenLastCalledWith("full");
  fireEvent.lostPointerCapture(handle);
  expect(onRelease).toHaveBeenCalledOnce();
  fireEvent.pointerMove(handle, { clientX: 100 });
  expect(onPull).toHaveBeenCalledTimes(2);
});
