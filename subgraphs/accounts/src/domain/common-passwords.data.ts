/** Those of ten characters and more that lead every list of leaked passwords; shorter ones are refused anyway. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `1234567890 0987654321 1234512345 1111111111 0000000000 9876543210 12345678910 123456789a 1234567890a 123123123123
  1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc q1w2e3r4t5 qwertyuiop qwerty12345 qwerty123456 qwertyuiop123 qwerty1234 qwertyqwerty
  asdfghjkl1 asdfghjkl123 zxcvbnm123 password12 password123 password1234 password12345 password1! passwordpassword
  p@ssw0rd123 p@ssword123 passw0rd123 pa55word123 mypassword mypassword1 changeme123 letmein123 letmein1234 welcome123
  welcome1234 iloveyou12 iloveyou123 iloveyou1234 sunshine123 princess123 football123 baseball123 superman123 batman1234
  monkey12345 dragon12345 master12345 shadow12345 michael123 charlie123 jennifer123 liverpool1 manchester chocolate1
  administrator admin12345 admin123456 administrator1 rootroot123 test123456 testtest123 abcd123456 abc1234567 abcdefghij
  aaaaaaaaaa 11223344556 a123456789 aa12345678 zaq12wsxcde trustno1234 starwars123 pokemon123 minecraft1 summer2024
  summer2025 summer2026 winter2024 winter2025 winter2026 spring2026 autumn2026 internet123 computer123 whatever123 qazwsxedcrfv`.split(
    /\s+/,
  ),
);
