package porting

import "strings"

// market is the country whose rules hold for a number, "" where none that this
// package has rules for.
type market string

const (
	marketUS market = "US"
	marketGB market = "GB"
)

// foreignAreaCodes are the area codes behind +1 that are not of the United
// States or its territories PR, VI, GU, MP and AS: Canada's, then the
// Caribbean's and Bermuda's.
const foreignAreaCodes = "" +
	"204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 " +
	"474 506 514 519 548 579 581 584 587 600 604 613 622 633 639 647 672 683 705 709 742 753 778 780 " +
	"782 807 819 825 867 873 879 902 905 942 " +
	"242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876 "

// marketOf returns the market of an E.164 number. An area code nobody has, as
// in made-up numbers, counts as American.
func marketOf(phoneNumber string) market {
	if strings.HasPrefix(phoneNumber, "+44") {
		return marketGB
	}
	national, found := strings.CutPrefix(phoneNumber, "+1")
	if !found || len(national) < 3 {
		return ""
	}
	for i := 0; i < len(foreignAreaCodes); i += 4 {
		if national[:3] == foreignAreaCodes[i:i+3] {
			return ""
		}
	}
	return marketUS
}
