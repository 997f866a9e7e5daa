/// Words that lead to a question or round it off, and ask nothing themselves.
enum LeadIns {
  static let greetings: Set<String> = [
    "hi", "hey", "hello", "hiya", "dear", "yo", "hola", "bonjour", "salut", "coucou", "hallo", "moin", "oi", "olá",
    "ciao",
  ]

  static let words = greetings.union(
    """
    a an the and but so or well ok okay oh there now just then also by way btw first last one very most really all my our this quick
    short serious important burning random fun big real eternal old age ever question questions q thing things poll icebreaker debate
    choice dilemma time today tell me us say be honest please pls curious friend friends everyone guys mate team thanks thank for
    following follow to know have gotta ask i we must let's here welcome
    gracias por seguirme seguirnos merci de me nous suivre danke fürs folgen obrigado obrigada grazie seguirci
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
