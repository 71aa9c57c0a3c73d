package phone

// IsRegion reports whether a region has telephone numbers. The region is an ISO 3166-1
// alpha-2 code in any case.
func IsRegion(region string) bool { return world.RegionOf(region) >= 0 }
