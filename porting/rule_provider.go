package porting

// donorProvider checks that the donor is one of the service providers, and that the
// recipient can receive numbers from it ("Portings API, Retrieve a service provider").
func (c *check) donorProvider(id string) {
	if len(c.providers) == 0 {
		return
	}
	donor := c.provider(id)
	switch {
	case donor == nil && c.more:
		c.warn(CodeUnknownProvider)
	case donor == nil:
		c.error(CodeUnknownProvider)
	case !c.receivesFrom(donor):
		c.error(CodeRecipientNotSupported)
	}
}

// recipient checks a recipient that changes without the donor.
func (c *check) recipient(string) {
	if c.porting.DonorProvider == nil || c.values[indexDonorProvider].kind != kindAbsent {
		return
	}
	if donor := c.provider(c.porting.DonorProvider.ID); donor != nil && !c.receivesFrom(donor) {
		c.error(CodeRecipientNotSupported)
	}
}
