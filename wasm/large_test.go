package main

import (
	"fmt"
	"strings"
)

// largeDocuments returns documents of about a given size, each with another of its parts
// that large. Some of them need more memory for each byte than others.
func largeDocuments(size int) map[string]string {
	list := func(item string) string {
		return "[" + strings.TrimSuffix(strings.Repeat(item+",", size/(len(item)+1)), ",") + "]"
	}
	members := func(value string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, `,"x%d":%s`, i, value)
		}
		return b.String()
	}
	thousand := func(quotedText string) string {
		return "[" + strings.TrimSuffix(strings.Repeat(quotedText+",", 1000), ",") + "]"
	}
	text := strings.Repeat("<", size)
	line := strings.Repeat(strings.Repeat("a", 99)+`\n`, size/101)
	name := `"` + strings.Repeat("<", size/1000) + `"`
	status := func(status string) string { return `"id":"prt_1","object":"porting","status":"` + status + `"` }
	return map[string]string{
		"providers":          `{"context":{"providers":` + list("{}") + `}}`,
		"providers of ids":   `{"context":{"providers":` + list(`{"id":"svp_1","recipientProviders":["a","b"]}`) + `}}`,
		"recipients":         `{"context":{"providers":[{"recipientProviders":` + list(`"a"`) + `}]}}`,
		"required":           `{"context":{"required":` + list(`"a"`) + `}}`,
		"held":               `{"context":{"held":` + list(`"a"`) + `}}`,
		"required of many":   `{"porting":{"required":` + list(`"a"`) + `},"input":{}}`,
		"a porting's":        `{"required":` + list(`"a"`) + `}`,
		"a text":             `{"input":{"address":{"line1":"` + text + `"}},"address":{"line1":"` + text + `"}}`,
		"a name":             `{"input":{"firstName":"` + text + `"}}`,
		"a long name":        `{"input":{"` + text + `":1}}`,
		"spaces":             `{"input":{"firstName":"` + strings.Repeat("a  ", size/3) + `"}}`,
		"escapes":            `{"input":{"address":{"city":"` + strings.Repeat(`\u003c`, size/6) + `"}}}`,
		"words":              `{"input":{"address":{"line1":"` + strings.Repeat("a1", size/2) + `"}}}`,
		"unknown members":    `{"input":{"a":1` + members("1") + `}}`,
		"of a porting":       `{"a":1` + members("{}") + `}`,
		"of its address":     `{"address":{"a":1` + members("{}") + `}}`,
		"of objects":         `{"context":{"providers":` + list(`{"a":1,"b":2}`) + `}}`,
		"a list of nested":   `{"a":` + list(`{"a":[{}]}`) + `}`,
		"of a porting too":   `{"porting":{"a":1` + members("[]") + `}}`,
		"an event":           `{"type":"com.gigs.porting.updated","data":{"id":"prt_1"` + members("null") + `},"previousData":{"a":1` + members("1") + `}}`,
		"an event's text":    `{"type":"com.gigs.porting.updated","data":{"firstName":"` + text + `"}}`,
		"details":            `{"code":"x","details":` + list(`{"property":"firstName"}`) + `}`,
		"details of many":    `{"code":"x","details":[{"property":"a"` + strings.ReplaceAll(members(`1},{"property":"b"`), "x", "y") + `}]}`,
		"long required":      `{"porting":{` + status("informationRequired") + `,"required":` + thousand(name) + `},"input":{}}`,
		"a porting's long":   `{` + status("informationRequired") + `,"required":` + thousand(name) + `}`,
		"a context's long":   `{"context":{"market":"US","required":` + thousand(name) + `},"input":{}}`,
		"a text alone":       `{"input":{"address":{"line1":"` + text + `"}}}`,
		"lines":              `{"input":{"address":{"line1":"` + line + `"}}}`,
		"a status":           `{` + status(text) + `}`,
		"a decline code":     `{` + status("declined") + `,"declinedCode":"` + text + `"}`,
		"a porting's name":   `{"porting":{` + status("declined") + `,"firstName":"` + text + `"},"input":{"firstName":"<"}}`,
		"a number":           `{"text":"` + strings.Repeat("1", size) + `","region":"US"}`,
		"a spaced number":    `{"text":"+1860` + strings.Repeat(" ", size) + `5550123","region":"US"}`,
		"a submitted one":    `{"input":{"phoneNumber":"` + strings.Repeat("(1) ", size/4) + `"}}`,
		"a code":             `{"code":"` + text + `","type":"` + `"}`,
		"properties":         `{"code":"x","type":"x","properties":` + thousand(name) + `}`,
		"a text and no more": `"` + text + `"`,
		"numbers":            list("1"),
		"lists":              list("[]"),
	}
}
