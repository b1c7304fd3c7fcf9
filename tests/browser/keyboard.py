"""Hands that have no pointer."""


def press(page, wanted, key):
    """Tabs to it, and presses the key there."""
    reach(page, wanted)
    page.keyboard.press(key)


def reach(page, wanted):
    """Tabs until the focus is there."""
    for _turn in range(90):
        if wanted.evaluate("one => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way by keyboard to {wanted}")
