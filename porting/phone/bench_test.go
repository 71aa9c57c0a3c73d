package phone_test

import (
	"testing"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone"
)

// BenchmarkParse reads numbers in E.164, the examples of all regions in turn, and asks
// for their validity, their region and their type.
func BenchmarkParse(b *testing.B) {
	numbers := examples()
	b.Run("portin", func(b *testing.B) {
		b.ReportAllocs()
		for i := range b.N {
			n, err := phone.Parse(numbers[i%len(numbers)], "")
			if err != nil || n.IsValid() != (n.Type() != phone.Unknown) || n.Region() == "?" {
				b.Fatal(err)
			}
		}
	})
	b.Run("peer", func(b *testing.B) {
		for i := range b.N {
			n, err := phonenumbers.Parse(numbers[i%len(numbers)], "")
			if err != nil || !phonenumbers.IsValidNumber(n) && phonenumbers.GetNumberType(n) == phonenumbers.MOBILE ||
				phonenumbers.GetRegionCodeForNumber(n) == "?" || phonenumbers.GetNumberType(n) == -1 {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkFormat writes them in national form.
func BenchmarkFormat(b *testing.B) {
	texts := examples()
	var numbers []phone.Number
	var peers []*phonenumbers.PhoneNumber
	for _, text := range texts {
		n, _ := phone.Parse(text, "")
		numbers = append(numbers, n)
		peer, _ := phonenumbers.Parse(text, "")
		peers = append(peers, peer)
	}
	b.Run("portin", func(b *testing.B) {
		for i := range b.N {
			numbers[i%len(numbers)].Format(phone.National)
		}
	})
	b.Run("peer", func(b *testing.B) {
		for i := range b.N {
			phonenumbers.Format(peers[i%len(peers)], phonenumbers.NATIONAL)
		}
	})
}
