package org.numberdesk.numbers;

/**
 * A number and what the sendability rule says of it now.
 *
 * @param registration what covers it, or null
 */
public record JudgedNumber(
    PhoneNumber number, Sendability answer, RegistrationFacts registration) {}
