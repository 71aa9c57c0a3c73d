package porting

import "github.com/portin-dev/portin/porting/internal/table"

// carrierSource returns a page that says what the table has for a carrier.
func carrierSource(id string) string {
	for rows := carrierSources; rows != ""; {
		var row string
		row, rows = table.Cut(rows, '\n')
		carrier, source := table.Cut(row, ' ')
		if carrier == id {
			return source
		}
	}
	return carrierGuide
}

// carrierSources is the sources that are better than carrierGuide: the
// carrier's own pages, those of Gigs and, for Verizon Prepaid, those of a reseller.
const carrierSources = `att-postpaid https://help.gigs.com/articles/5624814548-Porting-to-Gigs-from-a-US-carrier-%E2%80%94-full-carrier-reference
verizon-postpaid https://www.verizon.com/support/port-out-faqs/
verizon-prepaid https://help.credomobile.com/support/solutions/articles/151000074698-your-mobile-phone-number
tmobile-postpaid https://help.gigs.com/articles/7004886542-Porting-to-Gigs-from-a-US-family-plan-or-with-a-financed-device
cricket https://www.cricketwireless.com/support/fraud-protection/account-lock
boost https://www.boostmobile.com/support/faq/account-management/account-security.html
bandwidth https://github.com/Bandwidth/api-docs/blob/2fcdf57/site/docs/numbers/errors.mdx
numberbarn https://help.numberbarn.com/hc/en-us/articles/360022320534-Custom-port-out-PIN-
goto-connect https://support.goto.com/connect/help/how-do-i-prevent-unauthorized-phone-number-transfers-gotoconnect-prevent-unauthorized-phone-number-transfers`

// carrierGuide is the guide of a reseller for its staff, with all the larger
// carriers.
const carrierGuide = "https://github.com/dnowland21/wyalink/blob/d6ce317/docs/InsightExample.html"
