package porting

// behavior checks what a porting is to do: it is chosen while it is a draft, and
// only the United Kingdom ends a service without moving the number ("Portings
// API, Create a porting").
func (c *check) behavior(text string) {
	locked := c.Status != "" && c.Status != StatusDraft
	switch behavior := Behavior(text); {
	case locked, behavior != BehaviorPortIn && behavior != BehaviorCancelOnly,
		behavior == BehaviorCancelOnly && c.isOutsideGB():
		c.error(CodeNotAllowed)
	}
}
