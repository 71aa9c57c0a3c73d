/** Tells forms after the click that an input was left: the issues that they show then would move the button away. */
export function leaveAfterClick(): void {
  let isPressed = false;
  for (const name of ["pointerdown", "pointerup", "pointercancel"]) {
    addEventListener(name, () => (isPressed = name === "pointerdown"), true);
  }
  function wait(event: FocusEvent) {
    const { target, relatedTarget } = event;
    if (!isPressed || !(target instanceof Element)) return;
    event.stopImmediatePropagation();
    const tell = () => setTimeout(() => target.dispatchEvent(new FocusEvent("blur", { relatedTarget })));
    addEventListener("pointerup", tell, { capture: true, once: true });
  }
  addEventListener("blur", wait, true);
}
