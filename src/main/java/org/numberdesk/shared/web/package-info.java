/**
 * What all pages share: list state in the address, notices, errors at their field, and what happens
 * when something breaks.
 */
package org.numberdesk.shared.web;
