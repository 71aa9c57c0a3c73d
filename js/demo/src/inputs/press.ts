let pressed = false;
addEventListener("mousedown", () => (pressed = true), true);
addEventListener("mouseup", () => (pressed = false), true);

/**
 * Runs a task now, or when what is being pressed was released and has had its
 * click. Leaving an input for a button shows what is wrong with the input, and
 * that must not move the button away from under the pointer.
 */
export function afterPress(task: () => void) {
  if (pressed) addEventListener("mouseup", () => setTimeout(task), { capture: true, once: true });
  else task();
}
