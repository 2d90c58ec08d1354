/**
 * Reading what people write: one linear pass that undoes disguises and marks words, numbers, links
 * and sentences, and a phrase matcher that reads its grammars from the files under {@code
 * phrases/}. No backtracking anywhere: the cost of a text grows with its length, whatever it holds.
 */
package org.numberdesk.preflight.text;
