package porting_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// Where it stands that customers of a carrier hold such an account number or such a
// PIN, or are known to mistake them.
const (
	gigsCarriers   = "https://help.gigs.com/articles/5624814548-Porting-to-Gigs-from-a-US-carrier-%E2%80%94-full-carrier-reference"
	gigsFamily     = "https://help.gigs.com/articles/7004886542-Porting-to-Gigs-from-a-US-family-plan-or-with-a-financed-device"
	verizonFAQ     = "https://www.verizon.com/support/port-out-faqs/"
	credo          = "https://help.credomobile.com/support/solutions/articles/151000074698-your-mobile-phone-number"
	credoGuide     = "http://www.credomobile.com/support/phones/porting-guide.aspx"
	phoundVerizon  = "https://phound-docs.vercel.app/knowledge-base/porting/porting-verizon/"
	phoundTMobile  = "https://phound-docs.vercel.app/knowledge-base/porting/porting-tmobile/"
	phoundBoost    = "https://phound-docs.vercel.app/knowledge-base/porting/porting-boost-mobile/"
	phoundXfinity  = "https://phound-docs.vercel.app/knowledge-base/porting/porting-xfinity-mobile/"
	phoundSpectrum = "https://phound-docs.vercel.app/knowledge-base/porting/porting-spectrum-mobile/"
	xfinity        = "https://www.xfinity.com/support/articles/cancel-xfinity-mobile-service"
	googleFi       = "https://support.google.com/fi/answer/6079398"
	lunadash       = "https://github.com/yadielglz/lunadash/blob/1f22898/src/lib/carrierTransferGuides.ts"
	wyalink        = "https://github.com/dnowland21/wyalink/blob/d6ce317/docs/InsightExample.html"
	spookysec      = "https://blog.spookysec.net/"
	embeds         = "https://github.com/gigs/embeds-js/blob/b3b585a/lib/PortingEmbed/StepCarrierDetailsForm.tsx"
	telloHelp      = "https://tello.com/help_center/what-s-a-security-pin"
	voipms         = "https://wiki.voip.ms/"
	bandwidth      = "https://github.com/Bandwidth/api-docs/blob/2fcdf57/site/docs/numbers/errors.mdx"
	numberbarn     = "https://help.numberbarn.com/hc/en-us/articles/360022320534-Custom-port-out-PIN-"
	gotoConnect    = "https://support.goto.com/connect/help/how-do-i-prevent-unauthorized-phone-number-transfers-gotoconnect-prevent-unauthorized-phone-number-transfers"
	telnyxTwilio   = "https://support.telnyx.com/en/articles/3947850-porting-away-from-twilio"
	androidMetro   = "https://www.androidpolice.com/how-to-transfer-a-number-from-metro-by-t-mobile/"
	usmobile       = "https://usmobile.helpdocs.io/product-support-issues/port-in-super-lte-gsm-lte"
	cricketLock    = "https://www.cricketwireless.com/support/fraud-protection/account-lock"
	boostSecurity  = "https://www.boostmobile.com/support/faq/account-management/account-security.html"
	tmoReport      = "https://tmo.report/"
)

// carrierCases are inputs of customers: the carrier's name as the API or a person writes
// it, the kind of customer, the account number, the PIN, and the issues that have to be
// reported. A value that a customer really has gets no warning except the hint
// prepaidOnly.
var carrierCases = []struct{ carrier, customer, accountNumber, pin, issues, source string }{
	{"AT&T", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"ATT", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"AT&T Wireless", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"AT&T Mobility", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"at and t", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"AT&T", "postpaid", "123456789012", "12-34-56", "", wyalink},
	{"AT&T Wireless", "postpaid", "123456789012", "12-34-56", "", wyalink},
	{"AT&T", "business", "287000123456", "654321", "", gigsCarriers},
	{"AT&T Postpaid", "business", "287000123456", "654321", "", gigsCarriers},
	{"AT&T", "prepaid", "123456789012", "1234", "accountPin ~prepaidOnly carrier=AT&T", gigsCarriers},
	{"AT&T Mobility LLC", "prepaid", "123456789012", "1234", "accountPin ~prepaidOnly carrier=AT&T", gigsCarriers},
	{"AT&T", "passcode for a PIN", "123456789", "9876", "accountPin ~prepaidOnly carrier=AT&T", lunadash},
	{"AT&T", "phone number for an account", "8602350142", "123456", "accountNumber ~carrierFormat carrier=AT&T, accountNumber ~sameAsPhoneNumber", gigsCarriers},
	{"AT&T Postpaid", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"att-postpaid", "postpaid", "123456789", "123456", "", gigsCarriers},
	{"AT&T Postpaid", "passcode for a PIN", "123456789", "9876", "accountPin ~carrierFormat carrier=AT&T Postpaid", gigsCarriers},
	{"AT&T Prepaid", "prepaid", "123456789012", "1234", "", gigsCarriers},
	{"AT&T PREPAID", "prepaid", "123456789012", "1234", "", gigsCarriers},
	{"AT&T Prepaid", "prepaid", "1234567890", "123456", "", gigsCarriers},
	{"AT&T Business", "business", "287000123456", "654321", "", gigsCarriers},
	{"Verizon", "postpaid", "000000000-00001", "123-456", "", phoundVerizon},
	{"Verizon Wireless", "postpaid", "000000000-00001", "123-456", "", phoundVerizon},
	{"VERIZON WIRELESS", "postpaid", "000000000-00001", "123-456", "", phoundVerizon},
	{"Verizon Wireless, LLC", "postpaid", "000000000-00001", "123-456", "", phoundVerizon},
	{"Verizon", "postpaid", "123456789", "123456", "", verizonFAQ},
	{"Verizon", "postpaid", "12345678900001", "123 456", "", embeds},
	{"Verizon", "prepaid", "8602350142", "1234", "accountPin ~prepaidOnly carrier=Verizon", phoundVerizon},
	{"Verizon Wireless", "prepaid", "8602350142", "1234", "accountPin ~prepaidOnly carrier=Verizon", phoundVerizon},
	{"Verizon", "prepaid", "A8602350142", "1234", "accountPin ~prepaidOnly carrier=Verizon", credo},
	{"Verizon", "prepaid", "8602350142", "123456", "", wyalink},
	{"Verizon", "passcode for a PIN", "12345678900001", "9876", "accountPin ~prepaidOnly carrier=Verizon", lunadash},
	{"Verizon", "a PIN of five digits", "12345678900001", "12345", "accountPin ~carrierFormat carrier=Verizon", verizonFAQ},
	{"Verizon Postpaid", "postpaid", "123456789-00001", "123456", "", verizonFAQ},
	{"verizon-postpaid", "postpaid", "123456789-00001", "123456", "", verizonFAQ},
	{"Verizon Postpaid", "passcode for a PIN", "12345678900001", "9876", "accountPin ~carrierFormat carrier=Verizon Postpaid", verizonFAQ},
	{"Verizon Postpaid", "phone number for an account", "8602350142", "123456", "accountNumber ~carrierFormat carrier=Verizon Postpaid, accountNumber ~sameAsPhoneNumber", credo},
	{"Verizon Prepaid", "prepaid", "8602350142", "1234", "", phoundVerizon},
	{"VERIZON PREPAID", "prepaid", "8602350142", "1234", "", phoundVerizon},
	{"Verizon Prepaid", "prepaid", "A8602350142", "1234", "", credo},
	{"Verizon Prepaid", "prepaid", "8602350142", "123456", "", wyalink},
	{"Verizon Business", "business", "123456789", "1234", "", wyalink},
	{"Verizon Business", "business", "123456789", "123456", "", verizonFAQ},
	{"T-Mobile", "postpaid", "123456789", "123456", "", gigsFamily},
	{"TMobile", "postpaid", "123456789", "123456", "", gigsFamily},
	{"T-Mobile USA, Inc.", "postpaid", "123456789", "123456", "", gigsFamily},
	{"T Mobile US", "postpaid", "123456789", "123456", "", gigsFamily},
	{"T-Mobile", "prepaid", "8602350142", "1234", "accountPin ~prepaidOnly carrier=T-Mobile", credoGuide},
	{"T-Mobile", "prepaid", "18602350142", "1234", "accountPin ~prepaidOnly carrier=T-Mobile", credoGuide},
	{"T-Mobile", "prepaid", "123456789", "1234", "accountPin ~prepaidOnly carrier=T-Mobile", wyalink},
	{"T-Mobile", "prepaid", "8602350142", "123456", "", tmoReport},
	{"T-Mobile", "passcode for a PIN", "123456789", "9876", "accountPin ~prepaidOnly carrier=T-Mobile", lunadash},
	{"T-Mobile", "an account of eight digits", "12345678", "123456", "accountNumber ~carrierFormat carrier=T-Mobile", gigsFamily},
	{"T-Mobile Postpaid", "postpaid", "123456789", "123456", "", gigsFamily},
	{"T-Mobile Postpaid", "passcode for a PIN", "123456789", "9876", "accountPin ~carrierFormat carrier=T-Mobile Postpaid", gigsFamily},
	{"T-Mobile Prepaid", "prepaid", "18602350142", "1234", "", credoGuide},
	{"TMobile prepaid", "prepaid", "18602350142", "1234", "", credoGuide},
	{"T-Mobile Prepaid", "prepaid", "8602350142", "1234", "", credoGuide},
	{"T-Mobile Prepaid", "prepaid", "123456789", "123456", "", phoundTMobile},
	{"Metro by T-Mobile", "prepaid", "123456789", "12345678", "", credoGuide},
	{"MetroPCS", "prepaid", "123456789", "12345678", "", credoGuide},
	{"Metro", "prepaid", "123456789", "12345678", "", credoGuide},
	{"Metro by T-Mobile", "prepaid", "123456789", "123456", "", lunadash},
	{"Metro PCS", "prepaid", "123456789", "123456", "", lunadash},
	{"Metro by T-Mobile", "passcode for a PIN", "123456789", "1234", "accountPin ~carrierFormat carrier=Metro by T-Mobile", androidMetro},
	{"Cricket", "prepaid", "123456789", "123456", "", lunadash},
	{"Cricket Wireless", "prepaid", "123456789", "123456", "", lunadash},
	{"Cricket Wireless", "the older Authorization ID", "123456789", "1234", "", wyalink},
	{"Cricket Wireless", "phone number for an account", "8602350142", "123456", "accountNumber ~carrierFormat carrier=Cricket Wireless, accountNumber ~sameAsPhoneNumber", wyalink},
	{"Boost Mobile", "prepaid", "123456789", "123456", "", boostSecurity},
	{"Boost", "prepaid", "123456789", "123456", "", boostSecurity},
	{"Dish Wireless", "prepaid", "123456789", "123456", "", boostSecurity},
	{"Boost Mobile", "prepaid", "8602350142", "1234", "", phoundBoost},
	{"Visible", "postpaid", "12345678", "123456", "", lunadash},
	{"Visible by Verizon", "postpaid", "12345678", "123456", "", lunadash},
	{"Visible", "a PIN of another length", "ABC1234567", "12345678", "", lunadash},
	{"Mint Mobile", "prepaid", "123456789012", "1234", "", wyalink},
	{"Mint", "prepaid", "123456789012", "1234", "", wyalink},
	{"Mint Mobile", "prepaid", "123456789012", "123456", "", lunadash},
	{"Xfinity Mobile", "postpaid", "1001234567", "123456", "", phoundXfinity},
	{"Xfinity", "postpaid", "1001234567", "123456", "", phoundXfinity},
	{"Comcast", "postpaid", "1001234567", "123456", "", phoundXfinity},
	{"Xfinity Mobile", "an account of another length", "8155100123456789", "123456", "", xfinity},
	{"Spectrum Mobile", "postpaid", "1234567890123", "123456", "", phoundSpectrum},
	{"Spectrum", "postpaid", "1234567890123", "123456", "", phoundSpectrum},
	{"Charter", "postpaid", "1234567890123", "123456", "", phoundSpectrum},
	{"Spectrum Mobile", "security code for a PIN", "1234567890123", "1234", "accountPin ~carrierFormat carrier=Spectrum Mobile", lunadash},
	{"Google Fi Wireless", "postpaid", "12345", "12345", "", wyalink},
	{"Google Fi", "postpaid", "12345", "12345", "", wyalink},
	{"Project Fi", "postpaid", "12345", "12345", "", wyalink},
	{"Google Fi", "postpaid", "1234-5678-9012-3456", "1234567890", "", googleFi},
	{"Consumer Cellular", "postpaid", "1000123456", "a1b2c3", "", wyalink},
	{"Consumer Cellular", "postpaid", "1000123456", "123456", "", wyalink},
	{"Straight Talk", "prepaid", "123456789012345", "1234", "", wyalink},
	{"TracFone", "prepaid", "89148000001234567890", "1234", "", wyalink},
	{"Total Wireless", "prepaid", "123456789012345678", "1234", "", wyalink},
	{"Net10", "prepaid", "123456789012345", "1234", "", wyalink},
	{"SafeLink Wireless", "prepaid", "123456789012345", "1234", "", wyalink},
	{"Simple Mobile", "prepaid", "123456789012345", "1234", "", wyalink},
	{"Tracfone Wireless, Inc.", "prepaid", "123456789012345", "12345", "", wyalink},
	{"Straight Talk", "a transfer PIN made at random", "123456789012345", "83921746", "", spookysec},
	{"Total by Verizon", "prepaid", "123456789012345", "1234", "", wyalink},
	{"Google Voice", "VoIP", "8602350142", "1234", "", usmobile},
	{"UScellular", "postpaid", "123456789", "1234", "", credoGuide},
	{"US Cellular", "postpaid", "123456789", "1234", "", credoGuide},
	{"Tello", "prepaid", "123456789", "12345", "", lunadash},
	{"Tello Mobile", "prepaid", "123456789", "12345", "", lunadash},
	{"Tello", "security PIN for a PIN", "123456789", "1234", "accountPin ~carrierFormat carrier=Tello Mobile", telloHelp},
	{"VoIP.ms", "VoIP", "123456", "1234", "", voipms},
	{"Bandwidth", "VoIP", "123456", "a1B2c3D4e5", "", bandwidth},
	{"NumberBarn", "VoIP", "123456", "1234", "", numberbarn},
	{"NumberBarn", "VoIP", "123456", "12345678", "", numberbarn},
	{"GoTo Connect", "VoIP", "123456", "12345678", "", gotoConnect},
	{"GoToConnect", "VoIP", "123456", "12345678", "", gotoConnect},
	{"Twilio", "VoIP", "AC0123456789abcdef0123456789abcdef", "123456", "accountNumber ~unusualLength", telnyxTwilio},
	{"H2O Wireless", "prepaid", "12345678", "1234", "", wyalink},
	{"Ultra Mobile", "prepaid", "123456789012", "1234", "", wyalink},
	{"Red Pocket Mobile", "prepaid", "123456789", "1234", "", wyalink},
	{"TextNow", "VoIP", "18602350142", "1234", "accountNumber ~sameAsPhoneNumber", wyalink},
	{"Ready Wireless", "prepaid", "16123456", "0000", "", wyalink},
	{"Page Plus", "prepaid", "123456789012345", "0142", "", wyalink},
	{"Ting Mobile", "postpaid", "RA12345678", "123456", "", wyalink},
}

func TestCarrierCases(t *testing.T) {
	require.GreaterOrEqual(t, len(carrierCases), 120)
	for _, c := range carrierCases {
		input := text(
			t,
			map[string]string{"phoneNumber": "+18602350142", "accountNumber": c.accountNumber, "accountPin": c.pin},
		)
		got := validate(t, input, porting.Context{Market: "US", Carrier: c.carrier})
		assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "), c)
		source, err := url.Parse(c.source)
		require.NoError(t, err)
		assert.NotEmpty(t, source.Host, c)
	}
}
