package porting

// carriersAsOf is when all the sources were read.
const carriersAsOf Date = "2026-11-01"

// carriers has a row for each carrier, with the columns id; name; other names,
// with commas; account number; whether that may be the phone number; PIN; days
// a PIN lasts, at most 9; port lock; confidence. Text takes far less of the
// module than a table of strings.
const carriers = `att-postpaid;AT&T Postpaid;AT&T,AT and T;\d{9}|\d{12};;\d{6};4;Wireless Account Lock;high
verizon-postpaid;Verizon Postpaid;Verizon,Verizon Wireless;\d{9}|\d{14};;\d{6};7;Number Lock;high
verizon-prepaid;Verizon Prepaid;;A?\d{10};phone;\d{4}|\d{6};;Number Lock;medium
tmobile-postpaid;T-Mobile Postpaid;T-Mobile;\d{9};;\d{6};7;Port Out Protection;high
tmobile-prepaid;T-Mobile Prepaid;;\d{9}|1\d{10};phone;\d{4}|\d{6};;Port Out Protection;medium
metro;Metro by T-Mobile;MetroPCS;\d{9};;\d{6}|\d{8};;Port Out Protection;medium
cricket;Cricket Wireless;;\d{9};;\d{4}|\d{6};;Account Lock;medium
boost;Boost Mobile;Dish Wireless;\d{9,10};phone;;7;Number Lock (Port Protection);medium
visible;Visible;;;;\d{6};7;;medium
mint;Mint Mobile;;\d{12};;\d{4};;;medium
xfinity-mobile;Xfinity Mobile;Xfinity,Comcast;\d{10};;;1;;medium
consumer-cellular;Consumer Cellular;;;;[A-Za-z0-9]{6};;;medium
straight-talk;Straight Talk;;\d{15}|\d{18}|\d{20};;;;;medium
tracfone;TracFone;;\d{15}|\d{18}|\d{20};;;;;medium
total-wireless;Total Wireless;Total by Verizon;\d{15}|\d{18}|\d{20};;;;;medium
net10;Net10;;\d{15}|\d{18}|\d{20};;;;;medium
safelink;SafeLink Wireless;;\d{15}|\d{18}|\d{20};;;;;medium
simple-mobile;Simple Mobile;;\d{15}|\d{18}|\d{20};;;;;medium
google-voice;Google Voice;;\d{10};phone;;;Number unlock;medium
us-cellular;UScellular;;\d{9};;\d{4};;;medium
bandwidth;Bandwidth;;;;[A-Za-z0-9]{4,10};;;high
numberbarn;NumberBarn;;;;\d{4,8};;;high
goto-connect;GoTo Connect;;;;\d{4,8};;;high`
