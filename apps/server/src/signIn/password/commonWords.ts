/**
 * What people choose most: words that come back in the lists of passwords found in leaks (SplashData 2015–2018, NordPass
 * 2019 and 2024) and in other languages, and the paths of fingers over a keyboard; our own compilation. Passwords of 12 characters and more that are common
 * are these, doubled, joined, or with a number behind them.
 */
export const COMMON_WORDS: readonly string[] = `
  password passwort passwd contrasena motdepasse senha salasana jelszo secret geheim
  qwertyuiop qwertzuiop azertyuiop asdfghjkl zxcvbnm yxcvbnm qwerty qwertz azerty
  asdfgh asdf zxcvbn zxcv qazwsxedc qazwsx 1qaz2wsx3edc 1qaz2wsx zaq12wsx zaq1
  1q2w3e4r5t 1q2w3e4r 1q2w3e q1w2e3r4 123qwe qwe aa123456 abc123 abcd
  iloveyou loveyou letmein welcome trustno1 whatever changeme default access login
  admin administrator root test guest user hello master superman batman starwars
  dragon monkey shadow sunshine princess football baseball soccer hockey jordan
  michael daniel jessica jennifer charlie donald thomas ashley george robert
  mustang harley ranger hunter killer pepper ginger cookie cheese flower hottie
  freedom computer internet samsung google pokemon naruto minecraft liverpool chelsea
  summer winter spring autumn love lovely angel baby solo ninja azure money
  shoreline company business office january monday
`
  .trim()
  .split(/\s+/);
