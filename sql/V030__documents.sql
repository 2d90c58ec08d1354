-- What was uploaded or made. The bytes never change and lie in rows of 256 KiB, so that neither way needs them whole in memory.
create table document (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, kind varchar(20) not null, name varchar(200) not null, type varchar(20) not null,
  size_bytes bigint not null, sha256 varchar(64) not null, pictured boolean not null,
  constraint document_pk primary key (id),
  constraint document_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index document_organisation_ix on document (organisation_id, id);
-- the same bytes are kept once
create index document_hash_ix on document (organisation_id, sha256, kind);

create table document_part (
  document_id bigint not null, part integer not null, bytes ${bytes} not null,
  constraint document_part_pk primary key (document_id, part),
  constraint document_part_fk foreign key (document_id) references document (id)
);

create table document_thumbnail (
  document_id bigint not null, bytes ${bytes} not null,
  constraint document_thumbnail_pk primary key (document_id),
  constraint document_thumbnail_fk foreign key (document_id) references document (id)
);
