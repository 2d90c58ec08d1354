-- What a signer reads and signs is the letter as it was when the link was made, whatever has changed since.
alter table signature_link add column letter ${text};
