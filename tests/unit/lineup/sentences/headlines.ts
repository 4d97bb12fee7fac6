/** What the headline of each shape says, kind by kind. */
export const headlines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  duration: {
    'one article': 'The quay blog puts it at 90 minutes.',
    'two, the same': 'Both articles put it at 90 minutes.',
    '12, the same': 'All 12 put it at 90 minutes.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three put it at 90 minutes; Skerry Wire puts it at 30 minutes.',
    'two camps': 'Seven put it at 90 minutes; three put it at 30 minutes; two are silent.',
    'three camps':
      'The quay blog puts it at 90 minutes; Radio Nordhavn, at 30 minutes; Skerry Wire, at 4 hours.',
    'one voice, told in two ways':
      'In the quay blog Moss puts it at 90 minutes; in Skerry Wire, at 30 minutes.',
    'two voices in one article':
      'Moss puts it at 90 minutes; Ada Holm puts it at 30 minutes, both in the quay blog.',
    'an article that contradicts itself':
      'The quay blog puts it both at 90 minutes and at 30 minutes; Skerry Wire puts it at 30 minutes.',
    hedged: 'Both articles put it at possibly 90 minutes.',
    'one says less': 'The quay blog and Radio Nordhavn put it at 90 minutes; Skerry Wire says only “long”.',
    'a name too long for the limit': 'One article puts it at 90 minutes; another puts it at 30 minutes.',
  },
  people: {
    'one article': 'The quay blog names three officers.',
    'two, the same': 'Both articles name three officers.',
    '12, the same': 'All 12 name three officers.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three name three officers; Skerry Wire names Cy Marsh.',
    'two camps': 'Seven name three officers; three name Cy Marsh; two are silent.',
    'three camps':
      'The quay blog names three officers; Radio Nordhavn names Cy Marsh; Skerry Wire names Ada Holm and Cy Marsh.',
    'one voice, told in two ways': 'In the quay blog Moss names three officers; in Skerry Wire, Cy Marsh.',
    'two voices in one article':
      'Moss names three officers; Ada Holm names Cy Marsh, both in the quay blog; Skerry Wire is silent.',
    'an article that contradicts itself':
      'The quay blog names three officers, then names Cy Marsh; Skerry Wire names Cy Marsh.',
    hedged: 'Both articles name three officers, as a possibility.',
    'one says less': 'The quay blog and Radio Nordhavn name three officers; Skerry Wire names one of them.',
    'a name too long for the limit': 'One article names three officers; another names Cy Marsh.',
  },
  topics: {
    'one article': 'The quay blog names three topics.',
    'two, the same': 'Both articles name three topics.',
    '12, the same': 'All 12 name three topics.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three name three topics; Skerry Wire names the crew.',
    'two camps': 'Seven name three topics; three name the crew; two are silent.',
    'three camps':
      'The quay blog names three topics; Radio Nordhavn names the crew; Skerry Wire names the lights and the crew.',
    'one voice, told in two ways': 'In the quay blog Moss names three topics; in Skerry Wire, the crew.',
    'two voices in one article':
      'Moss names three topics; Ada Holm names the crew, both in the quay blog; Skerry Wire is silent.',
    'an article that contradicts itself':
      'The quay blog names three topics, then names the crew; Skerry Wire names the crew.',
    hedged: 'Both articles name three topics, as a possibility.',
    'one says less': 'The quay blog and Radio Nordhavn name three topics; Skerry Wire names one of them.',
    'a name too long for the limit': 'One article names three topics; another names the crew.',
  },
  date: {
    'one article': 'The quay blog dates it to 6 May.',
    'two, the same': 'Both articles date it to 6 May.',
    '12, the same': 'All 12 date it to 6 May.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three date it to 6 May; Skerry Wire dates it to 5 May.',
    'two camps': 'Seven date it to 6 May; three date it to 5 May; two are silent.',
    'three camps': 'The quay blog dates it to 6 May; Radio Nordhavn, to 5 May; Skerry Wire, to 1 June.',
    'one voice, told in two ways': 'In the quay blog Moss dates it to 6 May; in Skerry Wire, to 5 May.',
    'two voices in one article': 'Moss dates it to 6 May; Ada Holm dates it to 5 May, both in the quay blog.',
    'an article that contradicts itself':
      'The quay blog dates it both to 6 May and to 5 May; Skerry Wire dates it to 5 May.',
    hedged: 'Both articles date it possibly to 6 May.',
    'one says less': 'The quay blog and Radio Nordhavn date it to 6 May; Skerry Wire dates it to May 2031.',
    'a name too long for the limit': 'One article dates it to 6 May; another dates it to 5 May.',
  },
  quantity: {
    'one article': 'The quay blog says 12 deaths.',
    'two, the same': 'Both articles say 12 deaths.',
    '12, the same': 'All 12 say 12 deaths.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three say 12 deaths; Skerry Wire says more than 20 deaths.',
    'two camps': 'Seven say 12 deaths; three say more than 20 deaths; two are silent.',
    'three camps':
      'The quay blog says 12 deaths; Radio Nordhavn says more than 20 deaths; Skerry Wire says no deaths.',
    'one voice, told in two ways':
      'In the quay blog Moss says 12 deaths; in Skerry Wire Moss says more than 20 deaths.',
    'two voices in one article':
      'Moss says 12 deaths; Ada Holm says more than 20 deaths, both in the quay blog; Skerry Wire is silent.',
    'an article that contradicts itself':
      'The quay blog says 12 deaths, then says more than 20 deaths; Skerry Wire says more than 20 deaths.',
    hedged: 'Both articles say possibly 12 deaths.',
    'one says less': 'The quay blog and Radio Nordhavn say 12 deaths; Skerry Wire says at least 12 deaths.',
    'a name too long for the limit': 'One article says 12 deaths; another says more than 20 deaths.',
  },
  choice: {
    'one article': 'The quay blog says it was the helm.',
    'two, the same': 'Both articles say it was the helm.',
    '12, the same': 'All 12 say it was the helm.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three say it was the helm; Skerry Wire says it was the engine.',
    'two camps': 'Seven say it was the helm; three say it was the engine; two are silent.',
    'three camps': 'The quay blog says it was the helm; Radio Nordhavn, the engine; Skerry Wire, the crew.',
    'one voice, told in two ways': 'In the quay blog Moss says it was the helm; in Skerry Wire, the engine.',
    'two voices in one article':
      'Moss says it was the helm; Ada Holm says it was the engine, both in the quay blog.',
    'an article that contradicts itself': 'The quay blog says it was the helm, then says it was the engine.',
    hedged: 'Both articles say it was the helm, as a possibility.',
    'one says less': 'The quay blog and Radio Nordhavn say it was the helm; Skerry Wire says it was fog.',
    'a name too long for the limit': 'One article says it was the helm; another says it was the engine.',
  },
  meeting: {
    'one article': 'The quay blog tells of a first meeting in Nordhavn.',
    'two, the same': 'Both articles tell of a first meeting in Nordhavn.',
    '12, the same': 'All 12 tell of a first meeting in Nordhavn.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three tell of a first meeting in Nordhavn; Skerry Wire tells of a first meeting in Sund.',
    'two camps':
      'Seven tell of a first meeting in Nordhavn; three tell of a first meeting in Sund; two are silent.',
    'three camps':
      'The quay blog tells of a first meeting in Nordhavn; Radio Nordhavn, in Sund; Skerry Wire, in Vik.',
    'one voice, told in two ways':
      'In the quay blog Moss tells of a first meeting in Nordhavn; in Skerry Wire, in Sund.',
    'two voices in one article':
      'Moss tells of a first meeting in Nordhavn; Ada Holm, in Sund, both in the quay blog.',
    'an article that contradicts itself':
      'The quay blog tells of a first meeting both in Nordhavn and in Sund.',
    hedged: 'Both articles tell of a possible first meeting in Nordhavn.',
    'one says less':
      'All three tell of a first meeting; the quay blog and Radio Nordhavn add the place, Nordhavn.',
    'a name too long for the limit':
      'One article tells of a first meeting in Nordhavn; another tells of a first meeting in Sund.',
  },
  invitations: {
    'one article': 'The quay blog says Ada Holm invited Bo Lind to Nordhavn.',
    'two, the same': 'Both articles say Ada Holm invited Bo Lind to Nordhavn.',
    '12, the same': 'All 12 say Ada Holm invited Bo Lind to Nordhavn.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier':
      'Three say Ada Holm invited Bo Lind to Nordhavn; Skerry Wire says Bo Lind invited Ada Holm.',
    'two camps':
      'Seven say Ada Holm invited Bo Lind to Nordhavn; three say Bo Lind invited Ada Holm; two are silent.',
    'three camps': 'Three articles give three different accounts of who invited whom.',
    'one voice, told in two ways':
      'The quay blog says Ada Holm invited Bo Lind to Nordhavn; Skerry Wire says Bo Lind invited Ada Holm.',
    'two voices in one article':
      'Only the quay blog says Ada Holm invited Bo Lind to Nordhavn and Bo Lind invited Ada Holm.',
    'an article that contradicts itself':
      'Both articles say Bo Lind invited Ada Holm; the quay blog adds that Ada Holm invited Bo Lind.',
    hedged: 'Both articles say Ada Holm invited Bo Lind to Nordhavn, as a possibility.',
    'one says less':
      'All three say Ada Holm invited Bo Lind; the quay blog and Radio Nordhavn add the place, Nordhavn.',
    'a name too long for the limit':
      'One article says Ada Holm invited Bo Lind to Nordhavn; another says Bo Lind invited Ada Holm.',
  },
  text: {
    'one article': 'The quay blog says: calm.',
    'two, the same': 'Both articles say: calm.',
    '12, the same': 'All 12 say: calm.',
    'all silent': 'All 12 articles are silent on this.',
    'one outlier': 'Three say: calm; Skerry Wire says: uneasy.',
    'two camps': 'Seven say: calm; three say: uneasy; two are silent.',
    'three camps': 'The quay blog says: calm; Radio Nordhavn says: uneasy; Skerry Wire says: angry.',
    'one voice, told in two ways': 'The quay blog says: calm; Skerry Wire says: uneasy.',
    'two voices in one article': 'Only the quay blog says: calm, crediting Moss; Skerry Wire is silent.',
    'an article that contradicts itself': 'The quay blog says: calm; Skerry Wire says: uneasy.',
    hedged: 'Both articles say: calm, as a possibility.',
    'one says less': 'The quay blog and Radio Nordhavn say: calm; Skerry Wire says: quiet.',
    'a name too long for the limit': 'One article says: calm; another says: uneasy.',
  },
}
