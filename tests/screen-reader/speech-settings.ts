const ORCA = {
  profile: ['Default', 'default'],
  sayAllOnLoad: false,
  enableKeyEcho: false,
  enableEchoByCharacter: false,
  pronunciations: {},
  keybindings: {},
};

/** Files that make Orca speak Chinese into a file, one utterance a line; by their place in the home folder. */
export function speechSettings(spoken: string): Record<string, string> {
  return {
    'config/speak.sh': `#!/bin/sh\nprintf '%s\\n' "$1" >> "${spoken}"\n`,
    'config/speech-dispatcher/speechd.conf':
      'LogLevel 1\nAudioOutputMethod "libao"\nAddModule "file" "sd_generic" "file.conf"\nDefaultModule file\n',
    'config/speech-dispatcher/clients/none.conf': '',
    'config/speech-dispatcher/modules/file.conf': [
      `GenericExecuteSynth "${spoken.replace('spoken.txt', 'config/speak.sh')} '$DATA'"`,
      'GenericMaxChunkLength 20000',
      'GenericDelimiters "\\n"',
      'AddVoice "zh" "MALE1" "x"',
      'AddVoice "en" "MALE1" "x"',
      'GenericLanguage "zh" "zh" "utf-8"',
      'GenericLanguage "en" "en" "utf-8"',
      '',
    ].join('\n'),
    'data/orca/user-settings.conf': JSON.stringify({
      general: { startingProfile: ['Default', 'default'], presentToolTips: false, ...ORCA },
      profiles: { default: ORCA },
      pronunciations: {},
      keybindings: {},
    }),
  };
}
