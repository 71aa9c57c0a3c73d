package porting

import "slices"

// donorProvider checks the donor against the providers that there are, and the
// recipient against the networks that can receive from it ("Portings API,
// Retrieve a service provider").
func (c *check) donorProvider(id string) {
	if len(c.Providers) == 0 {
		return
	}
	donor := c.provider(id)
	switch {
	case donor == nil:
		c.error(CodeUnknownProvider)
	case !c.receivesFrom(donor):
		c.error(CodeRecipientNotSupported)
	}
}

// recipient checks a recipient that changes without the donor.
func (c *check) recipient(string) {
	if c.porting.DonorProvider == nil || c.list[rowDonorProvider].kind != kindAbsent {
		return
	}
	if donor := c.provider(c.porting.DonorProvider.ID); donor != nil && !c.receivesFrom(donor) {
		c.error(CodeRecipientNotSupported)
	}
}

// receivesFrom reports whether the recipient can receive numbers from a donor,
// or may, as far as it is known.
func (c *check) receivesFrom(donor *ServiceProvider) bool {
	recipient := c.list[rowProvider].text
	if recipient == "" {
		recipient = c.porting.Provider
	}
	return recipient == "" || len(donor.RecipientProviders) == 0 || slices.Contains(donor.RecipientProviders, recipient)
}
