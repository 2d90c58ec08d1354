/** What every page stands on: look, words, lists, notices. */
package org.numberdesk.shared.web;
