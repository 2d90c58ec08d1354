-- Personal links to sign a letter without an account. The secret and the code are kept as hashes; what was shown is a document.
create table signature_link (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  subject varchar(20) not null, subject_id bigint not null, organisation_id bigint not null,
  hash varchar(64) not null, signer_name varchar(410) not null, signer_email varchar(254) not null,
  expires_at timestamp not null, ended_at timestamp, document_id bigint not null, shown_sha256 varchar(64) not null,
  code_hash varchar(64), code_until timestamp, code_tries integer not null, codes_sent integer not null, codes_since timestamp,
  proof_hash varchar(64), confirmed_at timestamp,
  constraint signature_link_pk primary key (id),
  constraint signature_link_hash_uk unique (hash),
  constraint signature_link_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index signature_link_subject_ix on signature_link (subject, subject_id);

-- Every signature, kept as evidence.
create table signature (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  subject varchar(20) not null, subject_id bigint not null, organisation_id bigint not null,
  signer_name varchar(410) not null, signer_email varchar(254) not null, typed_name varchar(410) not null, drawn boolean not null,
  confirmed_at timestamp not null, signed_at timestamp not null, address varchar(60) not null, browser varchar(400) not null,
  shown_sha256 varchar(64) not null, document_id bigint not null, sha256 varchar(64) not null,
  constraint signature_pk primary key (id),
  constraint signature_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index signature_subject_ix on signature (subject, subject_id);
